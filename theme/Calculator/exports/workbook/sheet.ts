import type { Cell, DataValidation, WriteSheet } from 'hucre'
import type { SheetCell } from './cells'
import { looks } from './looks'

export interface Sheet {
  name: string
  rows: SheetCell[][]
  /** In characters. */
  widths: number[]
  /** The rows that stay in sight, from the top. */
  frozenRows: number
  validations?: DataValidation[]
}

/** `'År for år'!$B$5` */
export const address = (sheet: string, column: string, row: number): string => `${range(sheet, column, row)}`

export const range = (sheet: string, column: string, row: number, lastRow = row): string =>
  `'${sheet}'!$${column}$${row}${lastRow > row ? `:$${column}$${lastRow}` : ''}`

export function written({ name, rows, widths, frozenRows, validations }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) => row.forEach((cell, column) => {
    if (cell.content !== null || cell.formula !== null || cell.look !== 'text') cells.set(`${at},${column}`, cellOf(cell))
  }))
  return {
    name, cells, rows: rows.map(row => row.map(cell => cell.content)), columns: widths.map(width => ({ width })), freezePane: { rows: frozenRows },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${frozenRows}:$${frozenRows}` },
    ...(validations ? { dataValidations: validations } : {}),
  }
}

function cellOf({ content, formula, look }: SheetCell): Partial<Cell> {
  if (formula === null) return { value: content, style: looks[look] }
  return { value: content, type: 'formula', formula, formulaResult: content, style: looks[look] }
}
