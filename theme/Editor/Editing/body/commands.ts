// What the buttons over the text do, and whether they hold where the cursor stands.
import { lift, setBlockType, toggleMark } from '@milkdown/kit/prose/commands'
import { redo, redoDepth, undo, undoDepth } from '@milkdown/kit/prose/history'
import type { Node, NodeType } from '@milkdown/kit/prose/model'
import { liftListItem, wrapInList } from '@milkdown/kit/prose/schema-list'
import { type Command, type EditorState, NodeSelection, TextSelection, type Transaction } from '@milkdown/kit/prose/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from '@milkdown/kit/prose/tables'
import type { EditorView } from '@milkdown/kit/prose/view'
import { standsAlone } from './shortcodeSyntax'

interface BodyCommand {
  run: Command
  /** Pressed: it holds for what is selected. Absent for what only does something. */
  holds?: (state: EditorState) => boolean
}

const typeOf = (state: EditorState, name: string) => state.schema.nodes[name]!

function hasMark(state: EditorState, name: string): boolean {
  const mark = state.schema.marks[name]!
  const { from, to, empty, $from } = state.selection
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
}

const isHeading = (state: EditorState, level: number) => state.selection.$from.parent.type.name === 'heading' && state.selection.$from.parent.attrs['level'] === level

const heading = (level: number): BodyCommand => ({
  run: (state, dispatch) => (isHeading(state, level) ? setBlockType(typeOf(state, 'paragraph')) : setBlockType(typeOf(state, 'heading'), { level }))(state, dispatch),
  holds: state => isHeading(state, level),
})

/** The nearest of some nodes around the cursor, with its place. */
export function around(state: EditorState, ...names: string[]): { node: Node; at: number } | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    if (names.includes($from.node(depth).type.name)) return { node: $from.node(depth), at: $from.before(depth) }
  }
  return null
}

const isInList = (state: EditorState, name: string) => around(state, 'bullet_list', 'ordered_list')?.node.type.name === name

const list = (name: string): BodyCommand => ({
  run: (state, dispatch, view) => {
    const other = around(state, 'bullet_list', 'ordered_list')
    if (other === null) return wrapInList(typeOf(state, name))(state, dispatch)
    if (other.node.type.name === name) return liftListItem(typeOf(state, 'list_item'))(state, dispatch) || lift(state, dispatch, view)
    dispatch?.(state.tr.setNodeMarkup(other.at, typeOf(state, name)))
    return true
  },
  holds: state => isInList(state, name),
})

const inTable = (command: Command): BodyCommand => ({ run: (state, dispatch, view) => isInTable(state) && command(state, dispatch, view) })

export const commands: Record<string, BodyCommand> = {
  fed: { run: (state, dispatch) => toggleMark(state.schema.marks['strong']!)(state, dispatch), holds: state => hasMark(state, 'strong') },
  overskrift2: heading(2),
  overskrift3: heading(3),
  punkter: list('bullet_list'),
  numre: list('ordered_list'),
  fortryd: { run: undo },
  gentag: { run: redo },
  'raekke-til': inTable(addRowAfter),
  'kolonne-til': inTable(addColumnAfter),
  'raekke-fra': inTable(deleteRow),
  'kolonne-fra': inTable(deleteColumn),
  'tabel-fra': inTable(deleteTable),
}

/** Whether a button can do anything where the cursor stands. */
export function isPossible(name: string, state: EditorState): boolean {
  if (name === 'fortryd') return undoDepth(state) > 0
  if (name === 'gentag') return redoDepth(state) > 0
  return true
}

export const isTableCommand = (name: string) => /-(til|fra)$/.test(name)

export { isInTable }

// ---- Things put in by a dialog ----

const isWhole = (node: Node) => node.type.name === 'shortcode' || node.type.name === 'shortcode_block'

/** The shortcode that is selected as a whole; null when the selection is something else. */
export const selectedShortcode = (state: EditorState): string | null =>
  state.selection instanceof NodeSelection && isWhole(state.selection.node) ? String(state.selection.node.attrs['value']) : null

export function insertShortcode(view: EditorView, value: string): void {
  const { state } = view
  if (standsAlone(value) && !value.startsWith('uenighed ')) return insertBlock(view, typeOf(state, 'shortcode_block').create({ value }))
  const inline = typeOf(state, 'shortcode').create({ value })
  const block = state.selection instanceof NodeSelection && state.selection.node.isBlock
  if (block) return insertBlock(view, typeOf(state, 'shortcode_block').create({ value }))
  const tr = state.tr.replaceSelectionWith(inline, false)
  if (!(state.selection instanceof NodeSelection)) keepApart(tr)
  view.dispatch(tr.scrollIntoView())
}

const isOfWord = (character: string) => /[\p{L}\p{N}]/u.test(character)

/** A space to each side of what was just put in, where a word would run together with it. The cursor stays right behind it, so that one key takes it away. */
function keepApart(tr: Transaction): void {
  const { $from } = tr.selection
  const { parent, parentOffset } = $from
  const size = $from.nodeBefore?.nodeSize ?? 0
  const characterAt = (offset: number) => (offset < 0 || offset >= parent.content.size ? '' : parent.textBetween(offset, offset + 1))
  const [before, after] = [characterAt(parentOffset - size - 1), characterAt(parentOffset)].map(isOfWord)
  if (after) tr.insertText(' ', $from.pos)
  if (before) tr.insertText(' ', $from.pos - size)
  tr.setSelection(TextSelection.create(tr.doc, $from.pos + (before ? 1 : 0)))
}

/** After the block that the cursor is in, or in place of it when it is empty or a whole that is selected. The cursor goes behind it. */
function insertBlock(view: EditorView, node: Node): void {
  const { state } = view
  const { $from } = state.selection
  const container = around(state, 'table')
  let { tr } = state
  let at: number
  if (state.selection instanceof NodeSelection && state.selection.node.isBlock) {
    at = state.selection.from
    tr = tr.replaceWith(at, state.selection.to, node)
  } else if (container) {
    at = container.at + container.node.nodeSize
    tr = tr.insert(at, node)
  } else if ($from.depth > 0 && $from.parent.content.size === 0) {
    at = $from.before()
    tr = tr.replaceWith(at, $from.after(), node)
  } else {
    at = $from.depth === 0 ? $from.pos : $from.after()
    tr = tr.insert(at, node)
  }
  const behind = at + node.nodeSize
  if (behind >= tr.doc.content.size) tr = tr.insert(behind, typeOf(state, 'paragraph').create())
  const inside = node.isTextblock || node.type.name === 'table' || node.type.name === 'notice' ? at + 1 : behind
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(inside))).scrollIntoView())
}

export function insertTable(view: EditorView, rows: number, columns: number): void {
  const { nodes } = view.state.schema
  const cells = (type: NodeType) => Array.from({ length: columns }, () => type.createAndFill()!)
  const row = (type: NodeType, cell: NodeType) => type.create(null, cells(cell))
  const head = row(nodes['table_header_row']!, nodes['table_header']!)
  const body = Array.from({ length: rows }, () => row(nodes['table_row']!, nodes['table_cell']!))
  insertBlock(view, nodes['table']!.create(null, [head, ...body]))
}

export function putNotice(view: EditorView, kind: string, title: string): void {
  const { state } = view
  const known = around(state, 'notice')
  if (known) return view.dispatch(state.tr.setNodeMarkup(known.at, null, { kind, title }))
  insertBlock(view, typeOf(state, 'notice').create({ kind, title }, typeOf(state, 'paragraph').create()))
}

/** Takes the box away and leaves its text. */
export function removeNotice(view: EditorView): void {
  const known = around(view.state, 'notice')
  if (known) view.dispatch(view.state.tr.replaceWith(known.at, known.at + known.node.nodeSize, known.node.content))
}

export function insertPicture(view: EditorView, src: string, alt: string, title: string): void {
  const { image, paragraph } = view.state.schema.nodes
  insertBlock(view, paragraph!.create(null, image!.create({ src, alt, title })))
}

/** The mark goes where the cursor is, the note itself to the end of the text. */
export function insertFootnote(view: EditorView, text: string): void {
  const { state } = view
  const { nodes } = state.schema
  const taken = new Set<string>()
  state.doc.descendants(node => void (node.type.name.startsWith('footnote') && taken.add(String(node.attrs['label']))))
  let number = 1
  while (taken.has(String(number))) number++
  const label = String(number)
  const note = nodes['footnote_definition']!.create({ label }, nodes['paragraph']!.create(null, text === '' ? null : state.schema.text(text)))
  const tr = state.tr.replaceSelectionWith(nodes['footnote_reference']!.create({ label }), false)
  view.dispatch(tr.insert(tr.doc.content.size, note).scrollIntoView())
}

interface LinkAt {
  from: number
  to: number
  href: string
  text: string
}

/** The link that the cursor stands in, as a whole. */
export function linkAt(state: EditorState): LinkAt | null {
  const link = state.schema.marks['link']!
  const { $from } = state.selection
  const mark = link.isInSet($from.marks()) ?? ($from.nodeAfter ? link.isInSet($from.nodeAfter.marks) : undefined)
  if (mark === undefined) return null
  let from = $from.pos
  let to = $from.pos
  const parent = $from.parent
  const start = $from.start()
  parent.forEach((child, offset) => {
    const holds = mark.isInSet(child.marks) && start + offset <= $from.pos && $from.pos <= start + offset + child.nodeSize
    if (holds) {
      from = Math.min(from, start + offset)
      to = Math.max(to, start + offset + child.nodeSize)
    }
  })
  return { from, to, href: String(mark.attrs['href']), text: state.doc.textBetween(from, to) }
}

export function putLink(view: EditorView, href: string, text: string): void {
  const { state } = view
  const mark = state.schema.marks['link']!.create({ href })
  const known = linkAt(state)
  const { from, to } = known ?? state.selection
  const isSame = from !== to && state.doc.textBetween(from, to) === text
  const tr = isSame ? state.tr.removeMark(from, to, mark.type).addMark(from, to, mark) : state.tr.replaceWith(from, to, state.schema.text(text, [mark]))
  // What is typed next is no part of the link.
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, isSame ? to : from + text.length)).removeStoredMark(mark.type).scrollIntoView())
}

export function removeLink(view: EditorView): void {
  const known = linkAt(view.state)
  if (known) view.dispatch(view.state.tr.removeMark(known.from, known.to, view.state.schema.marks['link']!))
}

export const selectedText = (state: EditorState) => state.doc.textBetween(state.selection.from, state.selection.to)
