import { nameOf } from '../model/inputs/fields'
import type { Outcome } from '../model/calculation/outcome'
import { assumptionsOf, sourceOf, trustOf, unitOf, valueText, yearOf, yesNo } from './assumptions'
import { calculationFacts } from './facts'
import { guarded } from './guard'
import { herningReadings } from './herning'
import type { ExportInput } from './input'
import { exportHeadings, exportSentence } from './sentences'
import { sentence } from '../model/texts/sentences'
import { atMost } from '../model/numbers/text'

export type { ExportInput } from './input'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** A number as a table of the page writes it: 2.750.000, −354.750, 65 %, +15 %. */
const shownNumber = /^([+\u2212-]?)(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?([ \u00A0]?%)?$/

/** One table of the page for Danish Excel: UTF-8 with its mark, semicolons, decimal commas. */
export const tableCsv = (headings: string[], rows: string[][]): string => byteOrderMark + danishLines([headings, ...rows])

/** The whole calculation for Danish Excel: one table below the other, with the numbers of the page. */
export const danishCsvOf = async (input: ExportInput): Promise<Blob> => fileOf(byteOrderMark + danishLines(tablesOf(input).flatMap(({ title, headings, rows }) => [[title], headings, ...rows, []])))

/** The whole calculation for programs: a line for each number, unrounded, with decimal points. */
export const openCsvOf = async (input: ExportInput): Promise<Blob> => fileOf([
  ['csv.afsnit', 'csv.navn', 'csv.aar', 'csv.enhed', 'csv.vaerdi'].map(key => exportSentence(key)),
  ...factsOf(input).map(({ section, name, year, unit, value }) => [section, name, year, unit, value]),
].map(line => line.map(cell => quoted(typeof cell === 'number' ? String(cell) : guarded(cell ?? ''), ',')).join(',') + lineEnd).join(''))

const fileOf = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })

const danishLines = (lines: string[][]): string => lines.map(line => line.map(cell => quoted(danishCell(cell), ';')).join(';') + lineEnd).join('')

function danishCell(text: string): string {
  const number = shownNumber.exec(text)
  if (!number) return guarded(text)
  const [, sign, whole, decimals = '', percent = ''] = number
  return `${sign === '\u2212' || sign === '-' ? '-' : ''}${whole!.replace(/\./g, '')}${decimals}${percent.trim()}`
}

const quoted = (text: string, separator: string): string => text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text

interface CsvTable {
  title: string
  headings: string[]
  rows: string[][]
}

function tablesOf(input: ExportInput): CsvTable[] {
  const { view: { tables, texts }, report: { inputs, warnings }, model } = input
  const shown = (key: string, rows: { cells: string[] }[]) => ({ title: exportSentence(`tabel.${key}`), headings: exportHeadings(`kolonner.${key}`), rows: rows.map(row => row.cells) })
  const written = (key: string, rows: string[][]) => ({ title: exportSentence(`tabel.${key}`), headings: exportHeadings(`kolonner.${key}`), rows })
  return [
    written('om', calculationFacts(input)),
    written('svar', [
      [exportSentence('svar.grundforloeb'), texts.baseValue, `${texts.baseSum} ${texts.basePayback}`],
      [exportSentence('svar.usikkerhed'), texts.uncertainValue, `${texts.uncertainRange} ${texts.uncertainChance}`.trim()],
      [exportSentence('svar.virker-ikke'), texts.failValue, texts.failText],
    ]),
    written('herning', herningReadings().map(({ name, result, source }) => [name, result, source])),
    shown('udgifter', tables.costs), shown('aar', tables.years), shown('kumuleret', tables.cumulative), shown('scenarier', tables.scenarios),
    shown('vendepunkter', tables.switchingValues), shown('foelsomhed', tables.sensitivity), shown('fordeling', tables.distribution), shown('trappen', tables.ladder),
    written('flytninger', inputs.moves.map(move => [model.trin[move.from]!, model.trin[move.to]!, atMost(move.children, 2), atMost(move.supportKroner, 2)])),
    written('forudsaetninger', assumptionsOf(input).filter(one => one.value !== null)
      .map(one => [one.label, valueWithoutUnit(valueText(one)), unitOf(one), sourceOf(one), yearOf(one), trustOf(one), yesNo(one.isChanged)])),
    written('advarsler', warnings.map(({ warning }) => [warning.titel, warning.tekst, warning.fakta.join(', ')])),
  ].filter(({ rows }) => rows.length > 0)
}

/** The unit has its own column. */
const valueWithoutUnit = (text: string): string => text.split('\u00A0')[0]!

interface Fact {
  section: string
  name: string
  year: number | null
  unit: string
  value: string | number | null
}

function factsOf(input: ExportInput): Fact[] {
  const { report, model, link, madeOn, siteName } = input
  const fact = (section: string, name: string, unit: string, value: string | number | null, year: number | null = null): Fact => ({ section, name, year, unit, value })
  return [
    fact('om', 'navn', 'tekst', report.inputs.name), fact('om', 'dato', 'dato', madeOn), fact('om', 'modelversion', 'tekst', report.modelVersion), fact('om', 'sted', 'tekst', siteName),
    fact('om', 'link', 'tekst', link), fact('om', 'forbehold', 'tekst', exportSentence('forbehold')),
    ...assumptionsOf(input).flatMap(one => [fact('forudsaetning', nameOf(one.field), one.definition.enhed, one.value), fact('aendret', nameOf(one.field), 'ja-nej', yesNo(one.isChanged))]),
    ...report.inputs.moves.flatMap((move, at) => [
      fact('flytning', `${at + 1}.fra`, 'trin', move.from), fact('flytning', `${at + 1}.til`, 'trin', move.to), fact('flytning', `${at + 1}.antal`, 'antal', move.children),
      fact('flytning', `${at + 1}.stoette`, 'kr-aar', move.supportKroner),
    ]),
    ...outcomeFacts('resultat', report.outcome), ...report.scenarios.flatMap(({ id, outcome }) => outcomeFacts(id, outcome)), ...uncertaintyFacts(report.uncertainty),
    ...report.sensitivities.flatMap(line => [fact('foelsomhed', `${line.kind}.lav`, 'kr', line.lowKroner), fact('foelsomhed', `${line.kind}.hoej`, 'kr', line.highKroner)]),
    ...report.warnings.map(({ warning }) => fact('advarsel', warning.id, 'tekst', warning.tekst)),
    ...model.tjekliste.map((question, at) => fact('tjekliste', String(at + 1), 'tekst', question)),
  ]
}

function outcomeFacts(section: string, { costs, fullSaving, netUnitPriceKroner, years, totals, presentValues, gainPerKrone, payback, switchingValues }: Outcome): Fact[] {
  const fact = (name: string, unit: string, value: string | number | null, year: number | null = null): Fact => ({ section, name, year, unit, value })
  return [
    fact('nutidsvaerdi', 'kr', presentValues.resultKroner), fact('sum', 'kr', totals.resultKroner), fact('nutidsvaerdi_udgift', 'kr', presentValues.costKroner),
    fact('nutidsvaerdi_besparelse', 'kr', presentValues.netSavingKroner), fact('gevinst_pr_krone', 'andel', gainPerKrone), fact('tilbagebetaling', 'aar', payback?.years ?? null),
    fact('under_nul_igen', 'ja-nej', sentence(payback?.fallsBelowZeroAgain ? 'svar.ja' : 'svar.nej')), fact('balance_kausal', 'pct', switchingValues.causalPercent),
    fact('balance_boern', 'antal', switchingValues.childrenFromInstitutionToFoster), fact('stillinger', 'aarsvaerk', costs.extraPosts), fact('udgift', 'kr-aar', costs.yearlyKroner),
    fact('engangsudgift', 'kr', costs.onceKroner), fact('fuld_besparelse_brutto', 'kr-aar', fullSaving.grossKroner), fact('fuld_besparelse_netto', 'kr-aar', fullSaving.netKroner),
    ...netUnitPriceKroner.map((price, step) => fact(`netto_pris_${step}`, 'kr-aar', price)),
    ...years.flatMap(year => [
      fact('effekt', 'andel', year.effectShare, year.year), fact('diskonteringsfaktor', 'andel', year.discountFactor, year.year), fact('udgift', 'kr', year.costKroner, year.year),
      fact('besparelse_brutto', 'kr', year.grossSavingKroner, year.year), fact('statens_del', 'kr', year.stateShareKroner, year.year), fact('modregning', 'kr', year.offsetKroner, year.year),
      fact('besparelse_netto', 'kr', year.netSavingKroner, year.year), fact('resultat', 'kr', year.resultKroner, year.year), fact('kumuleret', 'kr', year.cumulativeKroner, year.year),
    ]),
  ]
}

function uncertaintyFacts(uncertainty: ExportInput['report']['uncertainty']): Fact[] {
  if (!uncertainty) return []
  const fact = (name: string, unit: string, value: number, year: number | null = null): Fact => ({ section: 'usikkerhed', name, year, unit, value })
  return [
    fact('fro', 'antal', uncertainty.seed), fact('traekninger', 'antal', uncertainty.draws), fact('gennemsnit', 'kr', uncertainty.meanKroner), fact('p10', 'kr', uncertainty.p10Kroner),
    fact('p50', 'kr', uncertainty.p50Kroner), fact('p90', 'kr', uncertainty.p90Kroner), fact('chance_gevinst', 'andel', uncertainty.chanceOfGain),
    fact('chance_tilbagebetalt', 'andel', uncertainty.chanceOfPayback),
    ...uncertainty.band.flatMap(year => [fact('p10', 'kr', year.p10Kroner, year.year), fact('p50', 'kr', year.p50Kroner, year.year), fact('p90', 'kr', year.p90Kroner, year.year)]),
  ]
}
