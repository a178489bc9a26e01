import type { CellStyle, FontStyle } from 'hucre'
import type { Look } from './cells'

const wholeNumber = '#,##0'
const decimals = '#,##0.####'
export const type: FontStyle = { name: 'Arial', size: 10 }
const bold: FontStyle = { ...type, bold: true }
const line = { style: 'thin', color: { rgb: '8A9499' } } as const
const box = { top: line, bottom: line, left: line, right: line }
const input: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6CC' } }, border: box, font: type, alignment: { vertical: 'top', horizontal: 'right' } }
const heading: CellStyle = {
  font: bold, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6EA' } }, border: { bottom: line }, alignment: { wrapText: true, vertical: 'center', horizontal: 'left', indent: 1 },
}
const numbers = (numFmt: string): CellStyle => ({ font: type, numFmt, alignment: { vertical: 'top', horizontal: 'right' } })

/** How a cell looks. Excel writes the thousands and the decimals in the reader's language. */
export const looks: Record<Look, CellStyle> = {
  title: { font: { ...bold, size: 16 } },
  section: { font: { ...bold, size: 12 } },
  heading,
  'first-heading': { ...heading, alignment: { wrapText: true, vertical: 'center' } },
  'number-heading': { ...heading, alignment: { wrapText: true, vertical: 'center', horizontal: 'right' } },
  text: { font: type, alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } },
  label: { font: type, alignment: { wrapText: true, vertical: 'top' } },
  note: { font: { ...type, color: { rgb: '4A5560' } }, alignment: { vertical: 'top' } },
  remark: { font: { ...type, color: { rgb: '4A5560' } }, alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } },
  kroner: numbers(wholeNumber),
  number: numbers(decimals),
  percent: numbers('0.0%'),
  factor: numbers('0.0000'),
  years: numbers('0.0'),
  total: { ...numbers(wholeNumber), font: bold, border: { top: line } },
  'total-label': { font: bold, border: { top: line }, alignment: { vertical: 'top' } },
  input: { ...input, numFmt: decimals },
  'input-text': input,
}

/** These are broken over lines within their column. */
export const isWrapped = (look: Look): boolean => looks[look].alignment?.wrapText === true
