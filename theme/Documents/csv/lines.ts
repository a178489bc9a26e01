import { guarded } from '../guard'

export const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** A number as a table of the page writes it: 2.750.000, −354.750, 65 %, +15 %. */
const shownNumber = /^([+\u2212-]?)(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?([ \u00A0]?%)?$/

/** For Danish Excel: semicolons, and numbers that it takes for numbers. */
export const danishLines = (lines: string[][]): string => lines.map(line => line.map(cell => quoted(danishCell(cell), ';')).join(';') + lineEnd).join('')

/** For programs: commas, and numbers with all their decimals. */
export const openLines = (lines: (string | number | null)[][]): string =>
  lines.map(line => line.map(cell => quoted(typeof cell === 'number' ? String(cell) : guarded(cell ?? ''), ',')).join(',') + lineEnd).join('')

function danishCell(text: string): string {
  const number = shownNumber.exec(text)
  if (!number) return guarded(text)
  const [, sign, whole, decimals = '', percent = ''] = number
  return `${sign === '\u2212' || sign === '-' ? '-' : ''}${whole!.replace(/\./g, '')}${decimals}${percent.trim()}`
}

const quoted = (text: string, separator: string): string => text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
