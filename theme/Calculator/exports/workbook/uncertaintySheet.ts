import { fixed } from '../../model/numbers/text'
import { sentence } from '../../model/texts/sentences'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { alone, headings, number, text, type SheetCell } from '../../../Documents/workbook/cells'
import { named, names, type NamedCell } from './names'
import type { Sheet } from '../../../Documents/workbook/sheet'

const firstRow = 6

/** Where the three cells of the headline are. */
export const uncertaintyCells = (): { p50: string, p10: string, p90: string, chance: string } => {
  const at = (row: number) => `'${exportSentence('ark.usikkerhed')}'!$B$${row}`
  return { p50: at(firstRow + 1), p10: at(firstRow + 2), p90: at(firstRow + 3), chance: at(firstRow + 4) }
}

/** What the draws showed when the file was made. A sheet cannot draw, so these are fixed. */
export function uncertaintySheet({ report }: ExportInput): { sheet: Sheet, named: NamedCell[] } {
  const name = exportSentence('ark.usikkerhed'), { uncertainty, sensitivities, outcome } = report
  const draws = uncertainty
    ? [exportSentence('ark.usikkerhed-tekst', { antal: fixed(uncertainty.draws, 0), fro: String(uncertainty.seed) }), exportSentence('ark.usikkerhed-for-smal')]
    : [sentence('resultat.ingen-usikkerhed'), '']
  const line = (key: string, value: number | undefined, look: 'kroner' | 'percent') =>
    [text(exportSentence(key), 'label'), value === undefined ? text(sentence('beloeb.ingen')) : number(value, look)]
  return {
    named: [named(names.frozenPresentValue, name, 'B', firstRow)],
    sheet: {
      name, widths: [48, 24, 20, 24, 20, 20], frozenRows: firstRow - 1,
      rows: [
        alone(name, 'title'), alone(exportSentence('ark.usikkerhed-faste'), 'section'), ...draws.map(one => alone(one, 'note')), headings(exportHeadings('ark.usikkerhed-kolonner'), column => column === 1),
        line('ark.usikkerhed-grundforloeb', outcome.netPresentValueKroner, 'kroner'), line('ark.midten', uncertainty?.p50Kroner, 'kroner'),
        line('ark.lav', uncertainty?.p10Kroner, 'kroner'), line('ark.hoej', uncertainty?.p90Kroner, 'kroner'), line('ark.chance', uncertainty?.chanceOfGain, 'percent'),
        line('ark.chance-tjent-hjem', uncertainty?.chanceOfPayback, 'percent'), line('ark.gennemsnit', uncertainty?.meanKroner, 'kroner'),
        [], ...bandRows(report), ...histogramRows(report),
        alone(exportSentence('tabel.foelsomhed'), 'section'), headings(exportHeadings('kolonner.foelsomhed'), column => [2, 4, 5].includes(column)),
        ...sensitivities.map(one => [
          text(one.label, 'label'), text(one.lowText), number(one.lowKroner, 'kroner'), text(one.highText), number(one.highKroner, 'kroner'), number(one.swingKroner, 'kroner'),
        ]),
      ],
    },
  }
}

const bandRows = ({ uncertainty }: ExportInput['report']): SheetCell[][] => uncertainty ? [
  alone(exportSentence('ark.baand'), 'section'), headings(exportHeadings('ark.baand-kolonner'), () => true),
  ...uncertainty.band.map(year => [number(year.year, 'number'), number(year.p10Kroner, 'kroner'), number(year.p50Kroner, 'kroner'), number(year.p90Kroner, 'kroner')]), [],
] : []

const histogramRows = ({ uncertainty }: ExportInput['report']): SheetCell[][] => uncertainty ? [
  alone(exportSentence('tabel.fordeling'), 'section'), headings(exportHeadings('ark.fordeling-kolonner'), () => true),
  ...[...uncertainty.histogram.counts].map((count, bin) => {
    const from = uncertainty.histogram.firstEdgeKroner + bin * uncertainty.histogram.widthKroner
    return [number(from, 'kroner'), number(from + uncertainty.histogram.widthKroner, 'kroner'), number(count, 'number'), number(count / uncertainty.draws, 'percent')]
  }), [],
] : []
