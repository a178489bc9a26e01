import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'
import { cases, exportOf } from './testing/cases.mjs'

const { danishCsvOf, openCsvOf, tableCsv } = await load('Calculator/exports/csv.ts')

const textOf = async blob => Buffer.from(await blob.arrayBuffer()).toString('utf8')
const danish = async (fields, rest) => textOf(await danishCsvOf(exportOf(fields, rest)))
const open = async (fields, rest) => textOf(await openCsvOf(exportOf(fields, rest)))

test('A table is written for Danish Excel: mark, semicolons, commas, no points', () => {
  const csv = tableCsv(['År', 'Effekt', 'Resultat, kr.', 'Note'], [['1', '55\u00A0%', '−354.750', 'a;b "c"'], ['2', '+15\u00A0%', '1.605.000,5', '–']])

  assert.equal(csv, '\uFEFFÅr;Effekt;Resultat, kr.;Note\r\n1;55%;-354750;"a;b ""c"""\r\n2;15%;1605000,5;–\r\n')
})

test('A text that looks like a formula is a text', () => {
  const csv = tableCsv(['A'], [['=1+1'], ['+1+1'], ['-1+1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], [' =1+1'], ['＝1+1'], ['1+1'], ['+0,95\u00A0mio.\u00A0kr.']])

  assert.equal(csv, "\uFEFFA\r\n'=1+1\r\n'+1+1\r\n'-1+1\r\n'@SUM(A1)\r\n'\t=1\r\n\"'\r=1\"\r\n' =1+1\r\n'＝1+1\r\n1+1\r\n+0,95\u00A0mio.\u00A0kr.\r\n")
})

test('A formula for a name runs in neither', async () => {
  for (const name of ['=1+1', '@SUM(A1)', '=HYPERLINK("x")']) {
    assert.doesNotMatch(await danish({ ...cases['V4, the profile of Herning'], navn: name }, { link: null }), /(^|;)"?[=@]/m)
    assert.doesNotMatch(await open({ ...cases['V4, the profile of Herning'], navn: name }, { link: null }), /(^|,)"?[=@]/m)
  }
})

test('The Danish file has every table of the page, the assumptions and the reservations', async () => {
  const csv = await danish(cases['own moves with refund'])

  assert.ok(csv.startsWith('\uFEFF'))
  assert.equal(csv.split('\r\n').length, csv.split('\n').length)
  for (const title of ['Om beregningen', 'Tre svar', 'Hernings egne tal giver tre svar', 'Hvad det koster pr. år', 'År for år', 'Summen år for år', 'Fire forløb', 'Hvad skal der til?', 'Hvad betyder mest?', 'Så forskelligt kan det gå', 'Børnene på trappen', 'Børn, der flytter', 'Forudsætninger', 'Forbehold']) {
    assert.match(csv, new RegExp(`^\\uFEFF?"?${title.replace(/[?.]/g, '\\$&')}"?\r$`, 'm'))
  }
  assert.match(csv, /^Årlig udgift pr\. socialrådgiver, i kr\.;400000;kr\. pr\. år;Egen beregning ud fra KORA \(B13, F32\);2013-2014;C;nej\r$/m)
})

test('The open file has the numbers of the model, unrounded', async () => {
  const { outcome, uncertainty } = exportOf(cases['own moves with refund']).report
  const csv = await open(cases['own moves with refund'])
  const value = line => Number(csv.split('\r\n').find(one => one.startsWith(line)).split(',').at(-1))

  assert.ok(csv.startsWith('afsnit,navn,aar,enhed,vaerdi\r\n'))
  assert.equal(value('resultat,nutidsvaerdi,'), outcome.netPresentValueKroner)
  assert.equal(value('resultat,kumuleret,3,'), outcome.years[2].cumulativeKroner)
  assert.equal(value('usikkerhed,p10,,'), uncertainty.p10Kroner)
  assert.equal(value('forudsaetning,rente_pct,'), 3.5)
})

test('Nothing is undefined or not a number', async () => {
  for (const fields of Object.values(cases)) for (const csv of [await danish(fields, { link: null }), await open(fields, { link: null })]) assert.doesNotMatch(csv, /undefined|NaN|Infinity|null|\{\w+\}/)
})
