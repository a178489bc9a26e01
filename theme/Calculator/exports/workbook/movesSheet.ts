import { grossPrice, netPrice } from '../../model/calculation/prices'
import { moveColumns } from '../../model/inputs/fields'
import type { CalculationInputs, Move } from '../../model/inputs/inputs'
import { mostMoves, steps } from '../../model/inputs/limits'
import { exportHeadings, exportSentence } from '../sentences'
import type { ExportInput } from '../input'
import { alone, empty, formula, headings, number, text, type SheetCell } from '../../../Documents/workbook/cells'
import { named, names, type NamedCell } from './names'
import { refundFormula } from './refundSheet'
import type { Sheet } from '../../../Documents/workbook/sheet'

const firstRow = 6
const spareRows = 10

/** Who moves where, and what it saves. The rows below are for more. */
export function movesSheet({ report: { inputs }, model }: ExportInput): { sheet: Sheet, named: NamedCell[] } {
  const name = exportSentence('ark.flytninger')
  const count = Math.min(mostMoves, inputs.moves.length + spareRows), last = firstRow + count - 1
  const rows = Array.from({ length: count }, (_, at) => moveRow(firstRow + at, at, inputs.moves[at] ?? null, inputs, model.trin))
  const sums = amountsOfAll(inputs)
  return {
    sheet: {
      name, widths: [6, 9, 9, 11, 14, 28, 28, 15, 15, 15, 15, 17, 17], frozenRows: firstRow - 1,
      rows: [
        alone(name, 'title'), alone(exportSentence('ark.flytninger-tekst'), 'note'), alone(exportSentence('ark.flytninger-kendt'), 'note'),
        [text(exportSentence('ark.i-alt'), 'label'), ...Array<SheetCell>(Object.keys(moveColumns).length + 6).fill(empty),
          formula(`SUM(L${firstRow}:L${last})`, sums.gross, 'total'), formula(`SUM(M${firstRow}:M${last})`, sums.net, 'total')],
        headings(exportHeadings('ark.flytninger-kolonner'), column => column !== 5 && column !== 6), ...rows,
      ],
      validations: [{
        type: 'whole', operator: 'between', formula1: '0', formula2: String(steps - 1), range: `B${firstRow}:C${last}`, allowBlank: true, showErrorMessage: true,
        errorTitle: exportSentence('ark.fejl'), errorMessage: exportSentence('ark.fejl-trin'),
      }],
    },
    named: [named(names.moveGross, name, 'L', 4), named(names.moveNet, name, 'M', 4)],
  }
}

function moveRow(row: number, at: number, move: Move | null, inputs: CalculationInputs, stepNames: string[]): SheetCell[] {
  const whenFilled = (of: string) => `IF(OR($B${row}="",$C${row}="",$D${row}=""),"",${of})`
  const found = move && amountsOf(inputs, move)
  const stepName = (column: string, step: number | undefined) =>
    formula(`IF(${column}${row}="","",INDEX(${names.stepNames},${column}${row}+1))`, step === undefined ? '' : stepNames[step]!, 'text')
  return [
    number(at + 1, 'number'), number(move?.from ?? null, 'input'), number(move?.to ?? null, 'input'), number(move?.children ?? null, 'input'), number(move?.supportKroner ?? null, 'input'),
    stepName('B', move?.from), stepName('C', move?.to),
    formula(whenFilled(`INDEX(${names.prices},B${row}+1)`), found?.from ?? '', 'kroner'),
    formula(whenFilled(`INDEX(${names.prices},C${row}+1)+E${row}`), found?.to ?? '', 'kroner'),
    formula(whenFilled(refundFormula(`H${row}`)), found?.refundFrom ?? '', 'kroner'),
    formula(whenFilled(refundFormula(`I${row}`)), found?.refundTo ?? '', 'kroner'),
    formula(whenFilled(`D${row}*(H${row}-I${row})`), found?.gross ?? '', 'kroner'),
    formula(whenFilled(`D${row}*((H${row}-J${row})-(I${row}-K${row}))`), found?.net ?? '', 'kroner'),
  ]
}

function amountsOf(inputs: CalculationInputs, move: Move) {
  const from = grossPrice(inputs, move.from), to = grossPrice(inputs, move.to) + move.supportKroner
  const netFrom = netPrice(inputs, from), netTo = netPrice(inputs, to)
  return { from, to, refundFrom: from - netFrom, refundTo: to - netTo, gross: move.children * (from - to), net: move.children * (netFrom - netTo) }
}

const amountsOfAll = (inputs: CalculationInputs) => inputs.moves.map(move => amountsOf(inputs, move))
  .reduce((sum, one) => ({ gross: sum.gross + one.gross, net: sum.net + one.net }), { gross: 0, net: 0 })
