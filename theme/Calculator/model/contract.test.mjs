// The cases of tests/contract/beregner, which the C# engine runs too.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const folder = join(import.meta.dirname, '../../../tests/contract/beregner')
const open = name => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const model = open('model.json')
const calculator = await load('Calculator/model/index.ts')

const cases = readdirSync(folder).filter(name => name.endsWith('.json')).map(name => ({ name, ...open(name) })).filter(one => one.forventet)
assert.ok(cases.length > 20)

for (const { name, felter, forventet } of cases) {
  test(`The case ${name} gives what it says`, () => {
    const { inputs, faults } = calculator.readInputs(Object.entries(felter), model)
    assert.deepEqual(faults, [])
    assertIncludes(calculator.answerOf(calculator.reportOf(inputs, model)), forventet, name)
  })
}

test('A text is read as the number it says or refused', () => {
  for (const { tekst, tal, fejl } of open('tal.json').laes) {
    const { value, problem } = calculator.parse(tekst)
    if (fejl === undefined) assert.deepEqual({ value, problem }, { value: tal, problem: '' }, JSON.stringify(tekst))
    else assert.equal(problem, fejl, JSON.stringify(tekst))
  }
})

test('A number is written with points, commas and no-break spaces', () => {
  for (const { tal, ...texts } of open('tal.json').skriv) {
    const { whole, kroner, wholeKroner, millionKroner, percent, percentSign } = calculator
    assert.deepEqual({
      alle: whole(tal), kroner: kroner(tal), heleKroner: wholeKroner(tal), mio: millionKroner(tal), pct: percent(tal, 1), procent: percentSign(tal, 1),
    }, texts, String(tal))
  }
})

test('What a text is read as is echoed', () => {
  for (const { tekst, enhed, vises } of open('tal.json').laeses_som) assert.equal(calculator.readingText(tekst, enhed), vises)
})

test('Bad input is told field by field in the same words as by the server', () => {
  for (const { hvorfor, felter, fejl } of open('felter.json').tilfaelde) {
    const { inputs, faults } = calculator.readInputs(Object.entries(felter), model)
    assert.equal(inputs, null, hvorfor)
    assert.deepEqual(faults.map(({ field, code, message }) => ({ felt: field, kode: code, besked: message })), fejl, hvorfor)
  }
})

test('A link holds what differs from the standards, and gives the same inputs back', () => {
  for (const { hvorfor, felter, link } of open('links.json').tilfaelde) {
    const { inputs, faults } = calculator.readInputs(Object.entries(felter), model)
    assert.deepEqual(faults, [], hvorfor)
    assert.equal(calculator.queryOf(inputs, model), link, hvorfor)
    assert.deepEqual(calculator.readInputs(new URLSearchParams(link), model).inputs, inputs, hvorfor)
  }
})

function assertIncludes(actual, expected, path) {
  if (expected === null || typeof expected !== 'object') return assert.equal(actual, expected, path)
  if (Array.isArray(expected)) assert.equal(actual.length, expected.length, path)
  for (const [name, value] of Object.entries(expected)) assertIncludes(actual[name], value, `${path}.${name}`)
}
