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

test('The fonts are at most 19 KB', () => {
  assert.ok(sizeOf('plex-400.woff2') + sizeOf('plex-600.woff2') <= 19_000)
})

test('The script is at most 5 KB and the style sheet at most 8 KB, compressed', () => {
  assert.ok(compressedSizeOf('site.js') <= 5_000)
  assert.ok(compressedSizeOf('site.css') <= 8_000, `${compressedSizeOf('site.css')} bytes`)
})

/** A script with every part that it cannot start without. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const parts = readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)
  for (const [, part] of parts) closure(part, seen)
  return seen
}

const sizeTogether = files => [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)
const compressedClosure = name => sizeTogether(closure(manifest[name]))
const lazyPartsOf = file => [...readFileSync(join(folder, file), 'utf8').matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, part]) => part)

test('The calculator is at most 2 KB of script before anyone touches it and 21 KB with its formulas, the comparison 15 KB, and their style sheet 3 KB, compressed', () => {
  const begun = closure(manifest['calculator.js']), loaded = sizeTogether(begun)
  const formulas = lazyPartsOf(manifest['calculator.js']).reduce((seen, file) => closure(file, seen), new Set(begun))
  assert.ok(loaded <= 2_000, `${loaded} bytes`)
  assert.ok(formulas.size > begun.size && sizeTogether(formulas) <= 21_000, `${sizeTogether(formulas)} bytes`)
  assert.ok(compressedClosure('comparison.js') <= 15_000, `${compressedClosure('comparison.js')} bytes`)
  assert.ok(compressedSizeOf('calculator.css') <= 3_000)
})

test('The editors\' frame is at most 5 KB of script and 10 KB of style sheet, compressed', () => {
  assert.ok(compressedClosure('editor.js') <= 5_000, `${compressedClosure('editor.js')} bytes of script`)
  assert.ok(compressedSizeOf('editor.css') <= 10_000)
})

test('What readers get holds nothing of the editors\' side', () => {
  for (const name of ['site.css', 'calculator.css', 'site.js']) assert.doesNotMatch(readFileSync(join(folder, manifest[name]), 'utf8'), /editor-/)
})

test('Each tool is at most 8 KB of script before anyone asks for a document, the meeting 3 KB before a calculation, and the style sheet 4 KB, compressed', () => {
  for (const tool of ['fidelity.js', 'readiness.js', 'roadMap.js']) assert.ok(compressedClosure(tool) <= 8_000, `${tool}: ${compressedClosure(tool)} bytes`)
  assert.ok(compressedClosure('meeting.js') <= 3_000, `${compressedClosure('meeting.js')} bytes`)
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
