import { writeXlsx } from 'hucre/xlsx'
import { alone, headings, text } from './cells'
import { type } from './looks'
import { written } from './sheet'

/** A sheet with a title and one table below it. */
interface TableSheet {
  name: string
  title: string
  /** The first row is the headings. */
  table: string[][]
  /** In characters. */
  widths: number[]
}

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook of texts: nothing in it is calculated, and nothing that was typed is taken for a formula. */
export async function workbookOf(title: string, sheets: TableSheet[], { madeOn, siteName }: { madeOn: string, siteName: string }): Promise<Blob> {
  const made = new Date(`${madeOn}T00:00:00Z`)
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, title, table: [first, ...rows], widths }) => written({
      name, widths, frozenRows: 2, repeatsHeadings: true,
      rows: [alone(title, 'title'), headings(first ?? []), ...rows.map(row => row.map((cell, column) => text(cell, column === 0 ? 'label' : 'text')))],
    })),
    defaultFont: type,
    properties: { title, creator: siteName, created: made, modified: made },
  })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType })
}
