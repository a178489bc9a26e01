import type { Cell, DataValidation, WriteSheet } from 'hucre'
import type { SheetCell } from './cells'
import { isWrapped, looks } from './looks'

export interface Sheet {
  name: string
  rows: SheetCell[][]
  /** In characters. */
  widths: number[]
  /** The rows that stay in sight, from the top. */
  frozenRows: number
  /** On every printed page. */
  repeatsHeadings?: boolean
  isOnePage?: boolean
  validations?: DataValidation[]
}

/** `'År for år'!$B$5:$B$14` */
export const range = (sheet: string, column: string, row: number, lastRow = row): string =>
  `'${sheet}'!$${column}$${row}${lastRow > row ? `:$${column}$${lastRow}` : ''}`

export function written({ name, rows, widths, frozenRows, repeatsHeadings, isOnePage, validations }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) => row.forEach((cell, column) => {
    if (cell.content !== null || cell.formula !== null || cell.look !== 'text') cells.set(`${at},${column}`, cellOf(cell))
  }))
  return {
    name, cells, rows: rows.map(row => row.map(cell => cell.content)), columns: widths.map(width => ({ width })), freezePane: { rows: frozenRows },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: isOnePage ? 1 : 0, ...(repeatsHeadings ? { printTitlesRow: `$${frozenRows}:$${frozenRows}` } : {}) },
    rowDefs: heightsOf(rows, widths),
    ...(validations ? { dataValidations: validations } : {}),
  }
}

// What a column of a width holds of words, and what a line is high, in points.
const charactersPerWidth = 1.02
const lineHeight = 13.5

/** Written out, for not every program makes room for text that is broken over lines. */
function heightsOf(rows: SheetCell[][], widths: number[]): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>()
  rows.forEach((row, at) => {
    const lines = Math.max(1, ...row.map(({ content, look }, column) => typeof content === 'string' && isWrapped(look) ? Math.ceil(content.length / ((widths[column] ?? 10) * charactersPerWidth)) : 1))
    if (lines > 1) heights.set(at, { height: lines * lineHeight })
  })
  return heights
}

function cellOf({ content, formula, look }: SheetCell): Partial<Cell> {
  if (formula === null) return { value: content, style: looks[look] }
  return { value: content, type: 'formula', formula, formulaResult: content, style: looks[look] }
}
