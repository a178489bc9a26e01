import { atMost } from '../../model/numbers/text'
import { assumptionsOf, sourceOf, trustOf, unitOf, valueText, yearOf, yesNo } from '../assumptions'
import { calculationFacts } from '../facts'
import { herningReadings } from '../herning'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'

interface CsvTable {
  title: string
  headings: string[]
  rows: string[][]
}

/** What the page shows, and the assumptions and reservations that go with it. */
export function tablesOf(input: ExportInput): CsvTable[] {
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
