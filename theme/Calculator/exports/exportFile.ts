import { fileName } from '../../Documents/fileName'
import type { ExportInput } from './input'

/** Makes the document that the visitor asks for. What it takes is fetched only now. */
export async function exportFile(kind: string, input: ExportInput): Promise<{ blob: Blob, name: string }> {
  const called = (what: string): string => fileName(what, input.report.inputs.name)
  switch (kind) {
    case 'xlsx': return { blob: await (await import('./xlsx')).xlsxOf(input), name: `${called('beregning')}.xlsx` }
    case 'docx': return { blob: await (await import('./docx')).docxOf(input), name: `${called('udkast-til-indstilling')}.docx` }
    case 'md': return { blob: await (await import('./markdown')).markdownOf(input), name: `${called('udkast-til-indstilling')}.md` }
    case 'csv-da': return { blob: await (await import('./csv')).danishCsvOf(input), name: `${called('beregning-excel')}.csv` }
    default: return { blob: await (await import('./csv')).openCsvOf(input), name: `${called('beregning')}.csv` }
  }
}
