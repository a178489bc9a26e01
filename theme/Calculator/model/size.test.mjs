import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { bundle } from '../../testing.mjs'

test('The model is at most 12 KB compressed, its sentences with it', async () => {
  const size = brotliCompressSync(await bundle('Calculator/model/index.ts', { minify: true })).length
  assert.ok(size <= 12_000, `${size} bytes`)
})
