/** The first cell is the row's heading. */
export interface TableRow {
  cells: string[]
  isTotal: boolean
}

export const row = (cells: string[], isTotal = false): TableRow => ({ cells, isTotal })
