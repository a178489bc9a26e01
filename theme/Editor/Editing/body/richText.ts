// The text of a page as one writes it. What is saved is the source as it was, with only the changed blocks written anew.
import { defaultValueCtx, Editor, editorViewCtx, editorViewOptionsCtx, remarkCtx, remarkStringifyOptionsCtx, rootCtx, serializerCtx } from '@milkdown/kit/core'
import { clipboard } from '@milkdown/kit/plugin/clipboard'
import { cursor } from '@milkdown/kit/plugin/cursor'
import { history } from '@milkdown/kit/plugin/history'
import { trailing } from '@milkdown/kit/plugin/trailing'
import type { Node } from '@milkdown/kit/prose/model'
import { Plugin } from '@milkdown/kit/prose/state'
import type { EditorView } from '@milkdown/kit/prose/view'
import { $prose } from '@milkdown/kit/utils'
import { markdownPlugins } from './markdownPlugins'
import type { Tree } from './dialect'
import { spliced, type SourceBlock } from './sourceBlocks'

/** The bars that stand still above and below the text; the line one writes on is never behind them. In pixels. */
const bars = { top: 160, right: 0, bottom: 128, left: 0 }

const writing = { bullet: '-', rule: '-', listItemIndent: 'one', fences: true } as const

export interface RichText {
  view: EditorView
  editor: Editor
  /** The whole text as it is to be saved: the source itself, while nothing has changed. */
  markdown(): string
  destroy(): Promise<unknown>
}

interface RichTextOptions {
  root: HTMLElement
  source: string
  /** What a screen reader calls it. */
  label: string
  describedBy?: string
  onChange?(): void
  /** The selection moved: buttons show what holds there. */
  onSelection?(): void
}

export async function openRichText({ root, source, label, describedBy, onChange, onSelection }: RichTextOptions): Promise<RichText> {
  let opened: Node | null = null
  const listener = $prose(
    () =>
      new Plugin({
        view: () => ({
          update: (view, before) => {
            if (opened && !view.state.doc.eq(before.doc)) onChange?.()
            onSelection?.()
          },
        }),
      }),
  )
  const editor = Editor.make()
    .config(ctx => {
      ctx.set(rootCtx, root)
      ctx.set(defaultValueCtx, source)
      ctx.update(remarkStringifyOptionsCtx, options => ({ ...options, ...writing }))
      ctx.set(editorViewOptionsCtx, { scrollThreshold: bars, scrollMargin: bars, attributes: { 'aria-multiline': 'true', 'aria-label': label, lang: 'da', spellcheck: 'true', ...(describedBy ? { 'aria-describedby': describedBy } : {}) } })
    })
    .use(markdownPlugins)
    .use([history, clipboard, cursor, trailing].flat())
    .use(listener)
  await editor.create()
  const view = editor.ctx.get(editorViewCtx)
  // The editor puts a line to type on at the end, at the first thing that happens: here, where it is no change and nothing to undo.
  view.dispatch(view.state.tr.setMeta('addToHistory', false))
  const start = view.state.doc
  opened = start
  const blocks = sourceBlocks(editor, source, start)
  return {
    view,
    editor,
    markdown: () => (view.state.doc.eq(start) ? source : spliced(source, blocks, childrenOf(view.state.doc), written(editor, view))),
    destroy: () => editor.destroy(true),
  }
}

const isEmptyParagraph = (node: Node) => node.type.name === 'paragraph' && node.content.size === 0

/** The blocks of a document; the empty paragraph to type on at the end is none. */
function childrenOf(doc: Node): Node[] {
  const nodes: Node[] = []
  doc.forEach(node => nodes.push(node))
  return nodes
}

/** Where each block of the opened document lies in the source. When the two can't be told apart block by block, the whole text is one. */
function sourceBlocks(editor: Editor, source: string, doc: Node): SourceBlock<Node>[] {
  const tree = editor.ctx.get(remarkCtx).parse(source) as unknown as Tree
  const nodes = childrenOf(doc)
  while (nodes.length > (tree.children?.length ?? 0) && isEmptyParagraph(nodes[nodes.length - 1]!)) nodes.pop()
  const ranges = (tree.children ?? []).map(child => ({ start: child.position!.start.offset!, end: child.position!.end.offset! }))
  if (ranges.length !== nodes.length) return []
  return nodes.map((node, index) => ({ node, ...ranges[index]! }))
}

function written(editor: Editor, view: EditorView) {
  const serialize = editor.ctx.get(serializerCtx)
  return {
    same: (a: Node, b: Node) => a === b || a.eq(b),
    typeOf: (node: Node) => node.type.name,
    // A block that holds nothing leaves a line break behind, which readers would see.
    write: (node: Node) => serialize(view.state.schema.topNodeType.create(null, node)).replace(/^<br ?\/?>$/gm, '').trim(),
  }
}
