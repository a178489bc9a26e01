import { writeXlsx } from 'hucre/xlsx'
import { dateInWords } from '../../Documents/dates'
import type { ExportInput } from './input'
import { exportSentence } from './sentences'
import { assumptionsSheet } from './workbook/assumptionsSheet'
import { type } from '../../Documents/workbook/looks'
import { movesSheet } from './workbook/movesSheet'
import { refundSheet } from './workbook/refundSheet'
import { resultSheet } from './workbook/resultSheet'
import { scenariosSheet } from './workbook/scenariosSheet'
import { written } from '../../Documents/workbook/sheet'
import { sourcesSheet } from './workbook/sourcesSheet'
import { uncertaintySheet } from './workbook/uncertaintySheet'
import { yearsSheet } from './workbook/yearsSheet'

export type { ExportInput } from './input'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The calculation as a workbook that calculates: change a yellow cell, and the results follow. */
export async function xlsxOf(input: ExportInput): Promise<Blob> {
  const assumptions = assumptionsSheet(input), moves = movesSheet(input), refund = refundSheet(input), uncertainty = uncertaintySheet(input)
  const { sheet: years, block } = yearsSheet(input)
  const { sheet: scenarios, failCell } = scenariosSheet(input)
  const result = resultSheet(input, block, failCell)
  const made = new Date(`${input.madeOn}T00:00:00Z`)
  const bytes = await writeXlsx({
    sheets: [result.sheet, assumptions.sheet, years, moves.sheet, refund.sheet, scenarios, uncertainty.sheet, sourcesSheet(input)].map(written),
    namedRanges: [...result.named, ...assumptions.named, ...moves.named, ...refund.named, ...uncertainty.named],
    defaultFont: type,
    properties: { title: exportSentence('ark.titel', { dato: dateInWords(input.madeOn) }), creator: input.siteName, created: made, modified: made },
  })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType })
}
