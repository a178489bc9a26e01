import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { unbroken } from '../../../Documents/unbroken'
import { paragraph, table, type Block } from './outline'

export function childrenSection({ model, view: { texts, tables } }: ExportInput): Block[] {
  const wellbeing = model.advarsler.find(warning => warning.id === 'trivsel')
  return [
    paragraph(exportSentence('udkast.boern-1')), ...(wellbeing ? [paragraph(unbroken(wellbeing.tekst))] : []),
    ...(tables.ladder.length ? [paragraph(texts.ladderText), ...table(exportSentence('tabel.trappen'), exportHeadings('kolonner.trappen'), tables.ladder, 1, [60, 20, 20])] : []),
    ...['udkast.boern-3', 'udkast.boern-4', 'udkast.boern-5'].map(key => paragraph(exportSentence(key))),
  ]
}
