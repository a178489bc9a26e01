import type { Outcome } from '../../model/calculation/outcome'
import type { Totals } from '../../model/calculation/years'
import { formula, number, text, type SheetCell } from '../../../Documents/workbook/cells'
import { exportSentence } from '../sentences'
import { input, names } from './names'
import { sentence } from '../../model/texts/sentences'

/** The cells that a course of years stands on: the visitor's own or a scenario's. */
interface YearSource {
  causal: string
  fade: string
  phaseIn: string
  yearlyCost: string
  startCost: string
}

/** Year by year down the sheet, blank beyond the horizon, then the sums. Columns A–L. */
export interface YearBlock {
  rows: SheetCell[][]
  firstRow: number
  lastRow: number
  totalRow: number
  presentRow: number
}

export function yearBlock(firstRow: number, mostYears: number, source: YearSource, outcome: Outcome): YearBlock {
  const lastRow = firstRow + mostYears - 1, totalRow = lastRow + 1, presentRow = lastRow + 2
  const rows = Array.from({ length: mostYears }, (_, at) => yearRow(firstRow + at, firstRow, at, source, outcome))
  const sum = (column: string) => `SUM(${column}${firstRow}:${column}${lastRow})`
  const present = (column: string) => `SUMPRODUCT($C${firstRow}:$C${lastRow},${column}${firstRow}:${column}${lastRow})`
  const sums = (label: string, of: (column: string) => string, totals: Totals) => [
    text(sentence(label), 'total-label'), text('', 'total'), text('', 'total'),
    ...totalColumns.map(([column, name]) => formula(of(column), totals[name], 'total')),
  ]
  return { rows: [...rows, sums('aar.i-alt', sum, outcome.totals), sums('aar.nutid', present, outcome.presentValues)], firstRow, lastRow, totalRow, presentRow }
}

const totalColumns: [string, keyof Totals][] = [
  ['D', 'costKroner'], ['E', 'grossSavingKroner'], ['F', 'stateShareKroner'], ['G', 'offsetKroner'], ['H', 'netSavingKroner'], ['I', 'resultKroner'],
]

function yearRow(row: number, firstRow: number, at: number, { causal, fade, phaseIn, yearlyCost, startCost }: YearSource, { years, payback }: Outcome): SheetCell[] {
  const year = years[at], before = row - 1, isFirst = row === firstRow
  const inYear = (of: string) => `IF($A${row}="","",${of})`
  const effect = `INDEX(${phaseIn},MIN(A${row},COUNT(${phaseIn})))/100*(1-${fade}/100)^MAX(0,A${row}-MATCH(MAX(${phaseIn}),${phaseIn},0))`
  const reachedBefore = years.findIndex(one => one.cumulativeKroner >= 0)
  const paidBack = isFirst ? `IF(J${row}<0,"",IF(D${row}=0,0,D${row}/H${row}))` : `IF(AND(J${row}>=0,COUNT(K$${firstRow}:K${before})=0),A${before}-J${before}/I${row},"")`
  const fallsAgain = isFirst ? '0' : `IF(AND(COUNT(K$${firstRow}:K${before})>0,J${row}<0),1,0)`
  return [
    isFirst ? number(1, 'number') : formula(`IF(A${before}="","",IF(A${before}<${input('horisont_aar')},A${before}+1,""))`, year?.year ?? '', 'number'),
    formula(inYear(effect), year?.effectShare ?? '', 'percent'),
    formula(inYear(`1/(1+${input('rente_pct')}/100)^(A${row}-1)`), year?.discountFactor ?? '', 'factor'),
    formula(inYear(isFirst ? `${yearlyCost}+${startCost}` : yearlyCost), year?.costKroner ?? '', 'kroner'),
    formula(inYear(`${causal}/100*B${row}*${names.gross}`), year?.grossSavingKroner ?? '', 'kroner'),
    formula(inYear(`${causal}/100*B${row}*(${names.gross}-${names.net})`), year?.stateShareKroner ?? '', 'kroner'),
    formula(inYear(input('modregning_kr')), year?.offsetKroner ?? '', 'kroner'),
    formula(inYear(`${causal}/100*B${row}*${names.net}-G${row}`), year?.netSavingKroner ?? '', 'kroner'),
    formula(inYear(`H${row}-D${row}`), year?.resultKroner ?? '', 'kroner'),
    formula(inYear(isFirst ? `I${row}` : `J${before}+I${row}`), year?.cumulativeKroner ?? '', 'kroner'),
    formula(inYear(paidBack), year && reachedBefore === at ? payback!.years : '', 'years'),
    formula(inYear(fallsAgain), year ? Number(reachedBefore >= 0 && at > reachedBefore && year.cumulativeKroner < 0) : '', 'number'),
  ]
}

/** The years until it is paid back, or that it is not. */
export const paybackFormula = (sheet: string, { firstRow, lastRow }: YearBlock): string => {
  const column = `${sheet}K${firstRow}:K${lastRow}`
  return `IF(COUNT(${column})=0,"${exportSentence('ark.ikke-tjent-hjem')}",MAX(${column}))`
}

export const paybackContent = ({ payback }: Outcome): string | number => payback ? payback.years : exportSentence('ark.ikke-tjent-hjem')
