import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { bundle } from '../../testing.mjs'

test('The model without its sentences is at most 9 KB compressed', async () => {
  const size = brotliCompressSync(await bundle('Calculator/model/index.ts', { minify: true, loader: { '.json': 'empty' } })).length
  assert.ok(size <= 9_000, `${size} bytes`)
})
