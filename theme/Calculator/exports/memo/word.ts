import {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, Header, HeadingLevel, LevelFormat, LineRuleType, PageNumber, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun,
  WidthType, convertMillimetersToTwip, type IRunOptions,
} from 'docx'
import { exportSentence } from '../sentences'
import { unbroken } from '../../../Documents/unbroken'
import type { Block, Memo } from './outline'

// Word's measures: half points for type, twentieths of a point for room.
const size = { text: 20, small: 18, smallest: 15, mark: 28 }
const room = { line: 276, after: 120, before: 280, afterTable: 140, indent: 360 }
const margin = convertMillimetersToTwip(20)
const textWidth = convertMillimetersToTwip(210) - 2 * margin
const colour = { line: '9AA5AB', heading: '16323D', headingFill: 'DCE6EA', noticeFill: 'FFF6CC', soft: '4A5560' }
const steps = 'punkter'
const bullet = 'punkttegn'
/** A table with so many columns is set smaller, so that millions stay on one line. */
const manyColumns = 5
const mostColumns = 8
/** A table with so few rows stays on one page. */
const fewRows = 12

export function toWord(memo: Memo, creator: string): Document {
  let numberedLists = 0
  const children = memo.blocks.flatMap((block, at) => wordOf(block, memo, leads(memo.blocks[at + 1]), () => numberedLists++))
  return new Document({
    title: memo.title, creator, description: memo.footer,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: size.text, language: { value: memo.language, eastAsia: memo.language } }, paragraph: { spacing: { line: room.line, lineRule: LineRuleType.AUTO, after: room.after } } },
        title: { run: { size: 40, bold: true, color: colour.heading }, paragraph: { spacing: { after: 200 } } },
        heading1: { run: { size: 30, bold: true, color: colour.heading }, paragraph: { spacing: { before: room.before + 80, after: room.after }, keepNext: true } },
        heading2: { run: { size: 24, bold: true, color: colour.heading }, paragraph: { spacing: { before: room.before, after: 80 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        { reference: steps, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: room.indent, hanging: room.indent } } } }] },
        { reference: bullet, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: room.indent, hanging: room.indent } } } }] },
      ],
    },
    sections: [{
      properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ text: memo.mark, bold: true, size: size.mark, color: colour.soft })] })] }) },
      footers: { default: footerOf(memo) },
      children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(memo.title) }), ...children],
    }],
  })
}

function footerOf({ footer }: Memo): Footer {
  const [before, between, after] = exportSentence('udkast.side').split(/\{\w+\}/)
  return new Footer({
    children: [new Paragraph({
      children: [new TextRun({ size: size.small, color: colour.soft, children: [`${footer}  `, before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''] })],
    })],
  })
}

/** What is said just before a table or a list stays on its page. */
const leads = (next: Block | undefined): boolean => next?.kind === 'table' || next?.kind === 'list'

function wordOf(block: Block, { link }: Memo, keepNext: boolean, nextList: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: runs(block.text) })]
    case 'paragraph': return [new Paragraph({ keepNext, children: runs(block.text) })]
    case 'notice': return [new Paragraph({ shading: { type: ShadingType.CLEAR, fill: colour.noticeFill }, children: runs(block.text, { bold: true }) })]
    case 'list': {
      const numbering = block.isNumbered ? { reference: steps, level: 0, instance: nextList() } : { reference: bullet, level: 0 }
      return block.items.map((item, at) => new Paragraph({ numbering, spacing: { after: at < block.items.length - 1 ? 60 : room.after }, children: runs(item) }))
    }
    case 'table': return [
      ...(block.caption ? [new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: runs(block.caption, { bold: true }) })] : []),
      tableOf(block, link), new Paragraph({ spacing: { after: 0, line: room.afterTable, lineRule: LineRuleType.EXACT }, children: [] }),
    ]
  }
}

function tableOf({ headings, rows, firstNumber, widths }: Extract<Block, { kind: 'table' }>, link: string | null): Table {
  const shares = widths ?? headings.map(() => 1), all = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map(share => Math.floor(textWidth * share / all))
  const textSize = headings.length >= mostColumns ? { size: size.smallest } : headings.length >= manyColumns ? { size: size.small } : {}
  const side = headings.length >= mostColumns ? 40 : 70
  const line = { style: BorderStyle.SINGLE, size: 4, color: colour.line }
  const cell = (text: string, column: number, run: IRunOptions, keepNext: boolean, fill?: string) => new TableCell({
    width: { size: columnWidths[column]!, type: WidthType.DXA }, borders: { top: line, bottom: line, left: line, right: line }, margins: { top: 40, bottom: 40, left: side, right: side },
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill } } : {}),
    children: [new Paragraph({ keepNext, alignment: column >= firstNumber ? AlignmentType.END : AlignmentType.START, spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, children: text === link ? leading(text, textSize) : runs(text, { ...textSize, ...run }) })],
  })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA }, columnWidths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings.map((text, column) => cell(text, column, { bold: true }, true, colour.headingFill)) }),
      ...rows.map(({ cells, isTotal }, at) => new TableRow({ cantSplit: true, children: cells.map((text, column) => cell(text, column, { bold: isTotal }, rows.length <= fewRows && at < rows.length - 1)) })),
    ],
  })
}

const placeholder = /(\[[^\]]*\])/

const leading = (link: string, look: IRunOptions): ExternalHyperlink[] => [new ExternalHyperlink({ link, children: [new TextRun({ ...look, text: link, style: 'Hyperlink' })] })]

/** What the municipality must write is marked yellow. */
function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return unbroken(text).split(placeholder).filter(part => part !== '')
    .map(part => new TextRun({ ...look, text: part, ...(placeholder.test(part) ? { highlight: 'yellow' as const } : {}) }))
}
