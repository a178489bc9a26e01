import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'
import { cases, exportOf } from './testing/cases.mjs'
import { differences, readWorkbook } from './testing/readWorkbook.mjs'
import { calculated } from './testing/spreadsheet.mjs'

const { xlsxOf } = await load('Calculator/exports/xlsx.ts')

const open = async (fields, rest) => readWorkbook(await (await xlsxOf(exportOf(fields, rest))).arrayBuffer())
const cellOf = ({ sheets }, sheet, label) => {
  const row = [...sheets.get(sheet).cells].find(([cell, { value }]) => cell.startsWith('A') && value === label)?.[0].slice(1)
  assert.ok(row, `${sheet} has no row called ${label}`)
  return sheets.get(sheet).cells.get(`B${row}`)
}

for (const [name, fields] of Object.entries(cases)) {
  test(`A workbook calculated anew gives what the model gave: ${name}`, async () => {
    const workbook = await open(fields)

    assert.deepEqual(differences(workbook, calculated(workbook)), [])
  })
}

test('Every formula has the result of the model in its cell', async () => {
  const input = exportOf(cases['own moves with refund']), { outcome } = input.report
  const workbook = await open(cases['own moves with refund'])

  for (const { cells } of workbook.sheets.values()) {
    for (const [cell, { formula, type, value }] of cells) if (formula !== null) assert.ok(type === 'str' || Number.isFinite(value), `${cell}: ${formula}`)
  }
  assert.equal(cellOf(workbook, 'Resultat', 'Hvis det går som i grundforløbet: nutidsværdi, kr.').value, outcome.netPresentValueKroner)
  assert.equal(cellOf(workbook, 'Resultat', 'Kommunens besparelse, kr.').value, outcome.fullSaving.netKroner)
  assert.equal(cellOf(workbook, 'Resultat', 'Helårsbørn fra institution til plejefamilie, hele børn').value, outcome.switchingValues.wholeChildrenFromInstitutionToFoster)
  const years = workbook.sheets.get('År for år').cells
  outcome.years.forEach((year, at) => assert.deepEqual(
    ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(column => years.get(`${column}${5 + at}`).value),
    [year.discountFactor, year.costKroner, year.grossSavingKroner, year.stateShareKroner, year.offsetKroner, year.netSavingKroner, year.resultKroner, year.cumulativeKroner],
  ))
})

test('The results are formulas, and only the drawn ones point at fixed numbers', async () => {
  const workbook = await open(cases['V4, the profile of Herning'])

  for (const sheet of ['Resultat', 'År for år']) {
    for (const [cell, { formula, value }] of workbook.sheets.get(sheet).cells) {
      if (typeof value === 'number' && cell !== 'A5') assert.notEqual(formula, null, `${sheet}!${cell} is a number without a formula`)
    }
  }
  assert.deepEqual([...workbook.sheets.get('Usikkerhed').cells.values()].filter(cell => cell.formula !== null), [])
})

/** What to write where, for a workbook of the one calculation to become a workbook of the other. */
function changesBetween(from, to) {
  const changes = {}
  for (const sheet of ['Forudsætninger', 'Flytninger']) {
    for (const [cell, { formula, value }] of from.sheets.get(sheet).cells) {
      const other = to.sheets.get(sheet).cells.get(cell)
      if (formula === null && /^[B-E]\d/.test(cell) && other && other.value !== value && (sheet === 'Flytninger' || cell.startsWith('B'))) changes[`${sheet}!${cell}`] = other.value
    }
  }
  return changes
}

const isDrawn = difference => /^Resultat!B1[0-4]:/.test(difference)

for (const target of Object.keys(cases)) {
  test(`Other numbers in the yellow cells give the other results: ${target}`, async () => {
    const from = await open({ ...cases['V4, the profile of Herning'] }), to = await open({ ...cases[target] })

    const changed = calculated(from, changesBetween(from, to))

    const found = differences({ sheets: new Map([...to.sheets].filter(([name]) => name !== 'Flytninger' && name !== 'Kilder og forbehold')) }, changed)
    assert.deepEqual(found.filter(one => !isDrawn(one)), [])
  })
}

test('A workbook whose numbers are changed says that the uncertainty is of other numbers', async () => {
  const workbook = await open(cases['V4, the profile of Herning'])
  const cost = workbook.names.find(({ name }) => name === 'raadgiver_kr').range.replace(/['$]/g, '')

  const changed = calculated(workbook, { [cost]: 500000 })

  assert.equal(cellOf(workbook, 'Resultat', 'Passer usikkerheden til tallene nu?').value, 'ja')
  assert.equal(cellOf(changed, 'Resultat', 'Passer usikkerheden til tallene nu?')?.value ?? '', 'nej, tallene er rettet')
})

test('The years beyond the horizon are blank', async () => {
  const { cells } = (await open(cases['V1, the project alone'])).sheets.get('År for år')

  for (let row = 6; row <= 14; row++) for (const column of 'ABCDEFGHIJKL') assert.equal(cells.get(`${column}${row}`).value, '')
})

test('A name that looks like a formula is a text', async () => {
  for (const name of ['=1+1', '+1+1', '-1+1', '@SUM(A1)', ' =1+1']) {
    const { value, formula, type } = (await open({ ...cases['V4, the profile of Herning'], navn: name })).sheets.get('Resultat').cells.get('A1')
    assert.deepEqual({ value, formula, type }, { value: `'${name.trim()}`, formula: null, type: 's' })
  }
})

test('Signs of XML and forty characters with emoji are kept', async () => {
  for (const name of ['<script>alert(1)</script>', `${'🧒'.repeat(10)} "R&D" <b> 'x'`, 'æøåÆØÅ & co.']) {
    assert.equal((await open({ ...cases['V4, the profile of Herning'], navn: name })).sheets.get('Resultat').cells.get('A1').value, name)
  }
})

test('No sheet has undefined, NaN or an error in it', async () => {
  for (const fields of Object.values(cases)) {
    for (const { xml } of (await open(fields, { link: null })).sheets.values()) assert.doesNotMatch(xml, /undefined|NaN|Infinity|#(REF|NAME|VALUE|DIV)|\{\w+\}/)
  }
})
