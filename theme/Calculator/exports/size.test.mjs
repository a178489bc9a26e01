import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { bundle } from '../../testing.mjs'

for (const [entry, most] of [['xlsx', 52_000], ['docx', 75_000], ['markdown', 13_000], ['csv', 13_000]]) {
  test(`What is fetched for ${entry} is at most ${most / 1000} KB compressed, and evaluates no text`, async () => {
    const script = await bundle(`Calculator/exports/${entry}.ts`, { minify: true })
    const size = brotliCompressSync(script).length

    assert.ok(size <= most, `${size} bytes`)
    assert.doesNotMatch(script, /\beval\(|new Function\b|\bFunction\("/)
  })
}

test('The model and the presentation carry nothing of the exports', async () => {
  for (const entry of ['Calculator/model/index.ts', 'Calculator/presentation/view.ts']) assert.doesNotMatch(await bundle(entry), /byrådsindstilling|Standardtallets kilde/)
})
