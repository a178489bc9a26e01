// The parts of Milkdown's presets that the site's Markdown has a use for: no strikethrough, no task lists, no bare addresses as links, no
// italics by key, and nothing that gives a heading or an empty line a form of its own in the saved text.
import type { MilkdownPlugin } from '@milkdown/kit/ctx'
import {
  blockquoteKeymap,
  bulletListKeymap,
  codeBlockKeymap,
  commands,
  hardbreakClearMarkPlugin,
  hardbreakFilterNodes,
  hardbreakFilterPlugin,
  hardbreakKeymap,
  headingKeymap,
  inlineCodeInputRule,
  inlineNodesCursorPlugin,
  listItemKeymap,
  orderedListKeymap,
  paragraphKeymap,
  remarkAddOrderInListPlugin,
  remarkHtmlTransformer,
  remarkLineBreak,
  schema,
  strongInputRule,
  strongKeymap,
  syncListOrderPlugin,
  wrapInBulletListInputRule,
  wrapInHeadingInputRule,
  wrapInOrderedListInputRule,
} from '@milkdown/kit/preset/commonmark'
import {
  addColAfterCommand,
  addRowAfterCommand,
  deleteSelectedCellsCommand,
  exitTable,
  footnoteDefinitionSchema,
  footnoteReferenceSchema,
  goToNextTableCellCommand,
  goToPrevTableCellCommand,
  insertTableCommand,
  keepTableAlignPlugin,
  setAlignCommand,
  tableCellSchema,
  tableEditingPlugin,
  tableHeaderRowSchema,
  tableHeaderSchema,
  tableKeymap,
  tableRowSchema,
  tableSchema,
} from '@milkdown/kit/preset/gfm'
import { ownNodes } from './nodes'

const tables: MilkdownPlugin[] = [
  tableSchema, tableHeaderRowSchema, tableRowSchema, tableHeaderSchema, tableCellSchema, keepTableAlignPlugin, tableEditingPlugin, tableKeymap,
  goToNextTableCellCommand, goToPrevTableCellCommand, exitTable, insertTableCommand, addRowAfterCommand, addColAfterCommand, deleteSelectedCellsCommand, setAlignCommand,
].flat()

export const markdownPlugins: MilkdownPlugin[] = [
  // Before CommonMark's: a shortcode alone on a line is no paragraph.
  ownNodes, schema, tables, footnoteDefinitionSchema, footnoteReferenceSchema,
  commands,
  strongInputRule, inlineCodeInputRule, wrapInBulletListInputRule, wrapInHeadingInputRule, wrapInOrderedListInputRule,
  blockquoteKeymap, bulletListKeymap, codeBlockKeymap, hardbreakKeymap, headingKeymap, listItemKeymap, orderedListKeymap, paragraphKeymap, strongKeymap,
  hardbreakClearMarkPlugin, hardbreakFilterNodes, hardbreakFilterPlugin, inlineNodesCursorPlugin,
  remarkAddOrderInListPlugin, remarkLineBreak, remarkHtmlTransformer, syncListOrderPlugin,
].flat()
