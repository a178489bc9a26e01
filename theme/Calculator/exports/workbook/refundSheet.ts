import { grossPrice, netPrice } from '../../model/calculation/prices'
import { refundBrackets } from '../../model/inputs/limits'
import { exportHeadings, exportSentence } from '../sentences'
import type { ExportInput } from '../input'
import { alone, formula, headings, number, text } from '../../../Documents/workbook/cells'
import { input, named, names, refundIsOn, type NamedCell } from './names'
import type { Sheet } from '../../../Documents/workbook/sheet'

const firstRow = 5

/** What the state pays back of a yearly cost in a cell: a share of each part above a threshold. */
export function refundFormula(cell: string): string {
  const parts = Array.from({ length: refundBrackets }, (_, at) => {
    const bracket = at + 1, threshold = input('refusion_graense_kr', bracket)
    const upper = bracket < refundBrackets ? `MIN(${cell},${input('refusion_graense_kr', bracket + 1)})` : cell
    return `${input('refusion_sats_pct', bracket)}/100*MAX(0,${upper}-${threshold})`
  })
  return `IF(${refundIsOn()},${parts.join('+')},0)`
}

/** Step by step: what a year costs, what the state pays of it, what is left. */
export function refundSheet({ report: { inputs }, model }: ExportInput): { sheet: Sheet, named: NamedCell[] } {
  const name = exportSentence('ark.refusion')
  const rows = model.trin.map((step, at) => {
    const row = firstRow + at, price = grossPrice(inputs, at), net = netPrice(inputs, price)
    return [
      number(at, 'number'), text(step), formula(`${input('enhedspris_kr', at)}*(1+${input('prisregulering_pct')}/100)`, price, 'kroner'),
      formula(refundFormula(`C${row}`), price - net, 'kroner'), formula(`C${row}-D${row}`, net, 'kroner'),
    ]
  })
  const last = firstRow + rows.length - 1
  return {
    sheet: {
      name, widths: [8, 36, 22, 22, 22], frozenRows: firstRow - 1,
      rows: [alone(name, 'title'), alone(exportSentence('ark.refusion-tekst'), 'note'), alone(exportSentence('ark.refusion-gennemsnit'), 'note'), headings(exportHeadings('ark.refusion-kolonner'), column => column !== 1), ...rows],
    },
    named: [named(names.stepNames, name, 'B', firstRow, last), named(names.prices, name, 'C', firstRow, last), named(names.netPrices, name, 'E', firstRow, last)],
  }
}
