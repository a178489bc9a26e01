import { percent } from '../../model/numbers/text'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { heading, paragraph, table, type Block } from './outline'

export function economySection({ report: { inputs }, view: { texts, tables } }: ExportInput): Block[] {
  const sentences = (...texts: string[]) => paragraph(texts.join(' '))
  return [
    paragraph(exportSentence('udkast.oekonomi-1', { rente: percent(inputs.discountRatePercent, 2) })),
    paragraph(texts.staff),
    ...table(exportSentence('tabel.udgifter'), exportHeadings('kolonner.udgifter'), tables.costs, 1, [70, 30]),
    heading(exportSentence('tabel.aar'), 2),
    sentences(texts.baseSum, texts.basePayback),
    ...table(exportSentence('udkast.aar-enhed'), exportHeadings('kolonner.aar'), tables.years, 1, [12, 7, 12, 12, 11, 11, 13, 11, 11]),
    paragraph(exportSentence('udkast.oekonomi-3')),
    heading(exportSentence('tabel.vendepunkter'), 2),
    paragraph(texts.breakEven),
    ...table('', exportHeadings('kolonner.vendepunkter'), tables.switchingValues, 1, [70, 30]),
    paragraph(exportSentence('udkast.oekonomi-4')),
  ]
}
