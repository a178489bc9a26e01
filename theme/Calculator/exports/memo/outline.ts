/** A document as a tree, before it is Word or Markdown. */
export interface Memo {
  title: string
  language: string
  /** On every page. */
  mark: string
  footer: string
  /** The only text that leads anywhere. */
  link: string | null
  blocks: Block[]
}

export type Block =
  | { kind: 'heading', level: 1 | 2, text: string }
  | { kind: 'paragraph', text: string }
  | { kind: 'notice', text: string }
  | { kind: 'list', items: string[], isNumbered: boolean }
  | { kind: 'table', caption: string, headings: string[], rows: MemoRow[], firstNumber: number, widths: number[] | null }

interface MemoRow {
  cells: string[]
  isTotal: boolean
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const notice = (text: string): Block => ({ kind: 'notice', text })
export const list = (items: string[]): Block => ({ kind: 'list', items, isNumbered: false })
export const numbered = (items: string[]): Block => ({ kind: 'list', items, isNumbered: true })

/** The columns from `firstNumber` on are numbers. Widths are shares of the page; without them the columns are alike. */
export const table = (caption: string, headings: string[], rows: MemoRow[], firstNumber = Infinity, widths: number[] | null = null): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, headings, rows, firstNumber, widths }]

export const plainRow = (...cells: string[]): MemoRow => ({ cells, isTotal: false })
