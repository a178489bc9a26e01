import { definitionOf } from '../../model/inputs/fields'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { alone, headings } from '../../../Documents/workbook/cells'
import { input, names } from './names'
import type { Sheet } from '../../../Documents/workbook/sheet'
import { yearBlock, type YearBlock } from './yearBlock'

const firstRow = 5

/** The visitor's own course, year by year. */
export function yearsSheet({ report, model }: ExportInput): { sheet: Sheet, block: YearBlock } {
  const name = exportSentence('ark.aar')
  const block = yearBlock(firstRow, definitionOf(model, 'horisont_aar').hoejst, {
    causal: input('kausal_pct'), fade: input('bortfald_pct'), phaseIn: names.phaseIn, yearlyCost: names.yearlyCost, startCost: names.startCost,
  }, report.outcome)
  return {
    block,
    sheet: {
      name, widths: [14, 10, 12, 16, 16, 16, 16, 18, 16, 16, 16, 14], frozenRows: firstRow - 1,
      rows: [alone(name, 'title'), alone(exportSentence('ark.aar-tekst'), 'note'), alone(exportSentence('ark.aar-serviceramme'), 'note'), headings(exportHeadings('ark.aar-kolonner'), () => true), ...block.rows],
    },
  }
}
