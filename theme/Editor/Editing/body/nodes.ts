// What the site's Markdown has beyond CommonMark, as nodes of the editor. Each is shown as a whole with a name a person can read.
import type { MilkdownPlugin } from '@milkdown/kit/ctx'
import { InputRule } from '@milkdown/kit/prose/inputrules'
import type { Node } from '@milkdown/kit/prose/model'
import { imageSchema } from '@milkdown/kit/preset/commonmark'
import { NodeSelection, Plugin, TextSelection } from '@milkdown/kit/prose/state'
import { $inputRule, $nodeSchema, $prose, $remark, $view } from '@milkdown/kit/utils'
import { dialect } from './dialect'
import { noticeName, shortcodeName } from './names'
import { standsAlone } from './shortcodeSyntax'

const remarkDialect = $remark('vidensportal', () => dialect as never)

const chip = (node: Node, tag: string) => [tag, { class: `chip chip--${String(node.attrs['value']).split(' ')[0]}`, 'data-shortcode': node.attrs['value'] }, shortcodeName(String(node.attrs['value']))] as const

const valueOf = (element: HTMLElement) => ({ value: element.dataset['shortcode'] ?? '' })

const shortcodeSchema = $nodeSchema('shortcode', () => ({
  inline: true,
  group: 'inline',
  atom: true,
  selectable: true,
  attrs: { value: { default: '', validate: 'string' } },
  parseDOM: [{ tag: 'span[data-shortcode]', getAttrs: valueOf }],
  toDOM: node => chip(node, 'span'),
  leafText: node => `{{${String(node.attrs['value'])}}}`,
  parseMarkdown: {
    match: node => node.type === 'shortcode',
    runner: (state, node, type) => void state.addNode(type, { value: node.value as string }),
  },
  toMarkdown: {
    match: node => node.type.name === 'shortcode',
    runner: (state, node) => void state.addNode('shortcode', undefined, String(node.attrs['value'])),
  },
}))

/** A shortcode that is a block of its own, a picture or a list: nothing can be typed beside it. */
const shortcodeBlockSchema = $nodeSchema('shortcode_block', () => ({
  group: 'block',
  atom: true,
  selectable: true,
  attrs: { value: { default: '', validate: 'string' } },
  parseDOM: [{ tag: 'div[data-shortcode]', getAttrs: valueOf }],
  toDOM: node => chip(node, 'div'),
  parseMarkdown: {
    match: node => node.type === 'shortcodeBlock',
    runner: (state, node, type) => void state.addNode(type, { value: node.value as string }),
  },
  toMarkdown: {
    match: node => node.type.name === 'shortcode_block',
    runner: (state, node) => {
      state.openNode('paragraph')
      state.addNode('shortcode', undefined, String(node.attrs['value']))
      state.closeNode()
    },
  },
}))

const noticeSchema = $nodeSchema('notice', () => ({
  group: 'block',
  content: 'block+',
  defining: true,
  attrs: { kind: { default: 'bemaerk', validate: 'string' }, title: { default: '', validate: 'string' } },
  parseDOM: [{ tag: 'section[data-notice]', contentElement: 'div', getAttrs: element => ({ kind: element.dataset['notice'] ?? 'bemaerk', title: element.dataset['title'] ?? '' }) }],
  toDOM: node => [
    'section',
    { class: `edited-notice edited-notice--${String(node.attrs['kind'])}`, 'data-notice': node.attrs['kind'], 'data-title': node.attrs['title'] },
    ['p', { class: 'edited-notice__name', contenteditable: 'false' }, noticeName(String(node.attrs['kind']), String(node.attrs['title']))],
    ['div', 0],
  ],
  parseMarkdown: {
    match: node => node.type === 'notice',
    runner: (state, node, type) => {
      state.openNode(type, { kind: node['kind'] as string, title: node['title'] as string })
      if (node.children && node.children.length > 0) state.next(node.children)
      else state.addNode(type.schema.nodes['paragraph']!)
      state.closeNode()
    },
  },
  toMarkdown: {
    match: node => node.type.name === 'notice',
    runner: (state, node) => {
      state.openNode('notice', undefined, { kind: node.attrs['kind'], title: node.attrs['title'] })
      state.next(node.content)
      state.closeNode()
    },
  },
}))

/** `{{fakta F33}}` typed by hand becomes a whole as its last brace is typed. */
const shortcodeInputRule = $inputRule(
  ctx =>
    new InputRule(/\{\{([^{}\n]+)\}\}$/, (state, match, start, end) => {
      const value = match[1]!.trim()
      const isAlone = standsAlone(value) && state.selection.$from.parent.textContent.trim() === match[0].slice(0, -1) && state.selection.$from.depth === 1
      if (isAlone) return state.tr.replaceRangeWith(start, end, shortcodeBlockSchema.type(ctx).create({ value }))
      return state.tr.replaceWith(start, end, shortcodeSchema.type(ctx).create({ value }))
    }),
)

/** A picture of the draft, which readers can't fetch yet, is fetched by way of its text. */
const pictureView = $view(imageSchema.node, () => node => {
  const dom = document.createElement('img')
  const path = document.querySelector<HTMLElement>('[data-entry-path]')?.dataset['entryPath']
  const src = String(node.attrs['src'])
  dom.src = path !== undefined && src.startsWith('/medier/') ? `/redaktion/api/billede?${new URLSearchParams({ sti: path, fil: src })}` : src
  dom.alt = String(node.attrs['alt'])
  return { dom }
})

/** What is typed while a whole is selected goes behind it: a fact is only taken away by a key that takes away, or by choosing another. */
const typingBehind = $prose(
  () =>
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          const { selection, schema, tr } = view.state
          if (!(selection instanceof NodeSelection) || !/^shortcode/.test(selection.node.type.name)) return false
          const at = selection.to
          const isBlock = selection.node.isBlock
          const typed = isBlock ? tr.insert(at, schema.nodes['paragraph']!.create(null, schema.text(text))) : tr.insertText(text, at)
          view.dispatch(typed.setSelection(TextSelection.create(typed.doc, at + text.length + (isBlock ? 1 : 0))).scrollIntoView())
          return true
        },
      },
    }),
)

export const ownNodes: MilkdownPlugin[] = [remarkDialect, shortcodeSchema, shortcodeBlockSchema, noticeSchema, shortcodeInputRule, pictureView, typingBehind].flat()
