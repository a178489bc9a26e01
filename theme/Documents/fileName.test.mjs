import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../testing.mjs'

const { fileName } = await load('Documents/fileName.ts')

test('A file is called what the visitor calls its content, in letters that every system takes', () => {
  assert.equal(fileName('beregning', 'Ærø & Læsø: Børn på vej'), 'beregning-aeroe-laesoe-boern-paa-vej')
  assert.equal(fileName('beregning', 'Café Müller'), 'beregning-cafe-muller')
})

test('A name cannot lead out of its folder, hide the ending or grow without end', () => {
  assert.equal(fileName('beregning', '../../etc/passwd\0.exe'), 'beregning-etc-passwd-exe')
  assert.equal(fileName('beregning', '\u202Exslx.'), 'beregning-xslx')
  assert.equal(fileName('beregning', '=cmd|"a"!A1'), 'beregning-cmd-a-a1')
  assert.equal(fileName('beregning', 'a'.repeat(300)), `beregning-${'a'.repeat(40)}`)
})

test('A name without letters leaves no trace', () => {
  assert.equal(fileName('beregning', ''), 'beregning')
  assert.equal(fileName('beregning', '👩‍👧 !!'), 'beregning')
})
