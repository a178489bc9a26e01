import { guarded } from '../guard'

export type Look = 'title' | 'section' | 'heading' | 'first-heading' | 'number-heading' | 'text' | 'label' | 'note' | 'remark' | 'kroner' | 'number' | 'percent' | 'factor' | 'years' | 'total' | 'total-label' | 'input' | 'input-text'

export type CellContent = string | number | null

/** A cell with what it shows; with a formula, that is what the formula gave when the file was made. */
export interface SheetCell {
  content: CellContent
  formula: string | null
  look: Look
}

export const text = (content: string, look: Look = 'text'): SheetCell => ({ content: guarded(content), formula: null, look })

export const number = (content: number | null, look: Look): SheetCell => ({ content, formula: null, look })

export const formula = (formula: string, content: CellContent, look: Look): SheetCell => ({ content, formula, look })

export const empty: SheetCell = { content: null, formula: null, look: 'text' }

/** Above numbers a heading stands to the right, as they do. */
export const headings = (names: string[], isNumber: (column: number) => boolean = () => false): SheetCell[] =>
  names.map((name, column) => text(name, isNumber(column) ? 'number-heading' : column === 0 ? 'first-heading' : 'heading'))

/** One column of headings and texts that a reader meets before the table. */
export const alone = (content: string, look: Look): SheetCell[] => [text(content, look)]
