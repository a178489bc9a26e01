import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import './build.mjs'

const folder = join(import.meta.dirname, 'dist')
const manifest = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8'))
const sizeOf = name => readFileSync(join(folder, manifest[name])).length
const compressedSizeOf = name => brotliCompressSync(readFileSync(join(folder, manifest[name]))).length

test('The fonts are at most 35 KB', () => {
  assert.ok(sizeOf('plex-400.woff2') + sizeOf('plex-600.woff2') <= 35_000)
})

test('The script is at most 5 KB and the style sheet at most 10 KB, compressed', () => {
  assert.ok(compressedSizeOf('site.js') <= 5_000)
  assert.ok(compressedSizeOf('site.css') <= 10_000)
})

/** A script with every part that it cannot start without. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const parts = readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)
  for (const [, part] of parts) closure(part, seen)
  return seen
}

test('The calculator is at most 25 KB of script before anyone asks for a document, and 3 KB of style sheet, compressed', () => {
  const files = [...closure(manifest['calculator.js'])]
  const size = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)
  assert.ok(files.length > 1 && size <= 25_000, `${size} bytes in ${files.length} files`)
  assert.ok(compressedSizeOf('calculator.css') <= 3_000)
})

test('The editors\' frame is at most 5 KB of script and 10 KB of style sheet, compressed', () => {
  const size = [...closure(manifest['editor.js'])].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)
  assert.ok(size <= 5_000, `${size} bytes of script`)
  assert.ok(compressedSizeOf('editor.css') <= 10_000)
})

test('What readers get holds nothing of the editors\' side', () => {
  for (const name of ['site.css', 'calculator.css', 'site.js']) assert.doesNotMatch(readFileSync(join(folder, manifest[name]), 'utf8'), /editor-/)
})

test('The tools are at most 12 KB of script before anyone asks for a document, and 4 KB of style sheet, compressed', () => {
  const files = [...closure(manifest['replication.js'])]
  const size = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)
  assert.ok(size <= 12_000, `${size} bytes in ${files.length} files`)
  assert.ok(compressedSizeOf('replication.css') <= 4_000, `${compressedSizeOf('replication.css')} bytes`)
})

test('The style sheet sets no inline pictures, which the content security policy would stop', () => {
  assert.doesNotMatch(readFileSync(join(folder, manifest['site.css']), 'utf8'), /url\("?data:/)
})

test('All that the edit page fetches is at most 200 KB of script, compressed', () => {
  const parts = Object.entries(manifest).filter(([plain]) => /^(editor|editForm|bodyEditor)\b/.test(plain) && plain.endsWith('.js')).map(([, file]) => file)
  const files = parts.reduce((seen, file) => closure(file, seen), new Set())
  const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
  assert.ok(parts.length >= 3 && size <= 200_000, `${size} bytes in ${files.size} files`)
})
