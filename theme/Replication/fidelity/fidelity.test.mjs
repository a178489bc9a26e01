import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'
import { readWorkbook } from '../../Calculator/exports/testing/readWorkbook.mjs'

const { fileOf, readFile } = await load('Replication/fidelity/file.ts')
const { changeText, countText } = await load('Replication/fidelity/profile.ts')
const { isFidelityRun } = await load('Replication/fidelity/savedFidelity.ts')
const { fidelityFile } = await load('Replication/fidelity/documents.ts')

const items = ['KE1', 'KE4.1', 'KE4.2']
const answer = (element, svar = null, note = '', dato = null) => ({ element, svar, note, dato })
const run = { navn: 'Nord', dato: '2026-11-22', svar: [answer('KE1', 'ja', 'Udtræk'), answer('KE4.1', 'delvist', '', '2026-11-01'), answer('KE4.2')] }
const input = {
  run, earlier: { ...run, navn: 'Nord før', dato: '2026-05-01', svar: [answer('KE1', 'nej'), answer('KE4.1', 'ved-ikke'), answer('KE4.2', 'ja')] },
  items: items.map(id => ({ id, name: `Navn ${id}`, question: 'Gør I det?', sources: 'Kilderne siger det.' })), reservation: 'Det viser ikke, at det virker.', address: 'https://eksempel.dk/', siteName: 'Vidensportal', madeOn: '2026-11-22',
}
const changed = change => JSON.stringify({ ...JSON.parse(fileOf(run)), ...change })

test('A file that is written is read as the same run', () => {
  assert.deepEqual(readFile(fileOf(run), items), { run, remarks: [] })
  assert.ok(isFidelityRun(readFile(fileOf(run), items).run))
  assert.deepEqual(readFile('\uFEFF' + fileOf(run), items).run, run)
})

test('A file that is something else is refused in words', () => {
  for (const text of ['', 'hej', '{', '\u0000\u0001PK', 'null', '7', '[]', '"tekst"', '{}', '{"format":"andet","svar":[]}', changed({ svar: 'ja' }), changed({ format: 1 }), '[{"navn":"Nord"}]']) assert.match(readFile(text, items).problem, /^Filen /, text)
  assert.match(readFile(changed({ version: 2 }), items).problem, /nyere udgave/)
  for (const dato of ['i går', '2026-02-30', 7, null]) assert.match(readFile(changed({ dato }), items).problem, /mangler datoen/)
})

test('What cannot be read in a file is told, and the rest is kept', () => {
  const svar = [answer('KE1', 'ja', 'x'.repeat(3000)), answer('KE4.1', 'måske'), { element: 'KE99', svar: 'ja' }, null, 'KE1', answer('KE4.2', 'nej', 7, 'i går'), answer('KE1', 'nej')]
  const { run: read, remarks } = readFile(changed({ svar, navn: '<b>x</b>' + 'y'.repeat(100) }), items)
  assert.deepEqual(read.svar.map(one => one.svar), ['ja', null, 'nej'])
  assert.equal(read.svar[0].note.length, 2000)
  assert.equal(read.svar[2].note, '')
  assert.equal(read.navn.length, 60)
  assert.equal(remarks.length, 3)
  assert.match(remarks[0], /ikke med: KE99\./)
  assert.match(remarks[1], /KE4\.1, et svar uden navn, et svar uden navn, KE4\.2, KE1/)
  assert.match(remarks[2], /kortet af.*KE1/)
})

test('What others have put in the storage is no run', () => {
  for (const value of [null, 7, 'x', [], {}, { ...run, dato: '1/1' }, { ...run, navn: 1 }, { ...run, svar: [7] }, { ...run, svar: [{ ...answer('KE1'), svar: 'måske' }] }]) assert.ok(!isFidelityRun(value))
})

test('A change is told in words, and what nobody knows is neither forward nor back', () => {
  assert.equal(changeText('ja', 'nej'), 'Frem fra nej til ja')
  assert.equal(changeText('delvist', 'ja'), 'Tilbage fra ja til delvist')
  assert.equal(changeText('ja', 'ved-ikke'), 'Ændret fra ved ikke til ja')
  assert.equal(changeText('ja', 'ja'), 'Uændret')
  assert.equal(changeText('ja', null), 'Ikke besvaret dengang')
  assert.equal(changeText(null, 'ja'), 'Ikke besvaret i dag')
})

test('Answers are counted one kind at a time', () => {
  assert.equal(countText(run.svar), '1 ja, 1 delvist, 1 ikke besvaret')
  assert.doesNotMatch(countText(run.svar), /%|af|\//)
})

test('The files have every item, the comparison and the reservation', async () => {
  const csv = await (await fidelityFile('csv', input)).blob.text()
  assert.match(csv, /KE1;Navn KE1;Gør I det\?;Ja;Udtræk;22\.\u00A0november\u00A02026;Nej;Frem fra nej til ja;Kilderne siger det\.\r\n/)
  assert.match(csv, /KE4\.1;.*;1\.\u00A0november\u00A02026;Ved ikke;/)
  assert.match(csv, /Forbehold;Det viser ikke, at det virker\.\r\n/)
  const { sheets } = readWorkbook(await (await fidelityFile('xlsx', input)).blob.arrayBuffer())
  assert.equal(sheets.get('Svar').cells.get('H3').value, 'Frem fra nej til ja')
  assert.ok([...sheets.get('Om skemaet').cells.values()].some(({ value }) => value === 'Det viser ikke, at det virker.'))
  assert.equal((await fidelityFile('json', input)).name, 'fidelitet-nord-2026-11-22.json')
})

test('A formula in a note runs in no file', async () => {
  const risky = { ...input, earlier: null, run: { ...run, navn: '=1+1', svar: [answer('KE1', 'ja', '=HYPERLINK("x")\n@SUM(A1)'), answer('KE4.1'), answer('KE4.2')] } }
  assert.doesNotMatch(await (await fidelityFile('csv', risky)).blob.text(), /(^|;)"?=/m)
  const { sheets } = readWorkbook(await (await fidelityFile('xlsx', risky)).blob.arrayBuffer())
  for (const { cells } of sheets.values()) for (const { formula } of cells.values()) assert.equal(formula, null)
})
