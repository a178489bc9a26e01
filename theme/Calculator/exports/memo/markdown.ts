import { unbroken } from '../../../Documents/unbroken'
import type { Block, Memo } from './outline'

/** The memo as Markdown that any editor can open. What a visitor wrote can mark up nothing. */
export const toMarkdown = (memo: Memo): string => [
  `# ${escaped(memo.title)}`, ...memo.blocks.map(block => blockOf(block)), '---', escaped(memo.footer),
].join('\n\n') + '\n'

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph': return escaped(block.text)
    case 'notice': return `> **${escaped(block.text)}**`
    case 'list': return block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${escaped(item)}`).join('\n')
    case 'table': return [
      ...(block.caption ? [`**${escaped(block.caption)}**`, ''] : []),
      line(block.headings), line(block.headings.map((_, column) => column >= block.firstNumber ? '---:' : '---'), text => text),
      ...block.rows.map(({ cells, isTotal }) => line(cells, text => isTotal && text ? `**${inCell(text)}**` : inCell(text))),
    ].join('\n')
  }
}

const line = (cells: string[], write: (text: string) => string = text => inCell(text)): string => `| ${cells.map(write).join(' | ')} |`

const inCell = (text: string): string => escaped(text).replace(/\|/g, '\\|')

/** Placeholders keep their brackets bare, for they lead nowhere. */
function escaped(text: string): string {
  return unbroken(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\\`*_~]/g, '\\$&')
    .replace(/\](?=[([:])/g, ']\\').replace(/^(\s*)([#+-]|\d+(?=[.)]\s))/, (_, space: string, sign: string) => /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`)
}
