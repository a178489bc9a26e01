import type { CellStyle } from 'hucre'
import type { Look } from './cells'

const wholeNumber = '#,##0'
const decimals = '#,##0.####'
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const line = { style: 'thin', color: { rgb: '8A9499' } } as const

/** How a cell looks. Excel writes the thousands and the decimals in the reader's language. */
export const looks: Record<Look, CellStyle> = {
  title: { font: { bold: true, size: 16 } },
  section: { font: { bold: true, size: 12 }, border: { bottom: line } },
  heading: { font: { bold: true }, ...fill('DCE6EA'), border: { bottom: line }, alignment: { wrapText: true, vertical: 'center' } },
  text: wrapped,
  label: wrapped,
  note: { font: { color: { rgb: '4A5560' } }, alignment: { vertical: 'top' } },
  kroner: { numFmt: wholeNumber, alignment: { vertical: 'top', horizontal: 'right' } },
  number: { numFmt: decimals, alignment: { vertical: 'top', horizontal: 'right' } },
  percent: { numFmt: '0.0%', alignment: { vertical: 'top', horizontal: 'right' } },
  factor: { numFmt: '0.0000', alignment: { vertical: 'top', horizontal: 'right' } },
  years: { numFmt: '0.0', alignment: { vertical: 'top', horizontal: 'right' } },
  total: { font: { bold: true }, numFmt: wholeNumber, border: { top: line }, alignment: { vertical: 'top', horizontal: 'right' } },
  'total-label': { font: { bold: true }, border: { top: line }, alignment: { vertical: 'top' } },
  input: { ...fill('FFF6CC'), numFmt: decimals, border: { top: line, bottom: line, left: line, right: line }, alignment: { vertical: 'top', horizontal: 'right' } },
  'input-text': { ...fill('FFF6CC'), border: { top: line, bottom: line, left: line, right: line }, alignment: { vertical: 'top', horizontal: 'right' } },
}
