// The site's Markdown for remark: CommonMark with tables, footnotes, shortcodes and boxes. What remark would write anew, and what has no
// place of its own in the editor, is carried along as it stands.
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { segmentsOf } from './notices'
import { shortcodeFromMarkdown, shortcodeSyntax, shortcodeToMarkdown, standsAlone } from './shortcodeSyntax'

export interface Tree {
  type: string
  children?: Tree[]
  value?: string
  position?: { start: { offset?: number }; end: { offset?: number } } | undefined
  [attribute: string]: unknown
}

type Parse = (text: string) => Tree

interface Processor {
  data(): Record<string, unknown>
  parser?: unknown
}

interface ToMarkdownState {
  enter(name: string): () => void
  containerFlow(node: Tree, info: unknown): string
}

const carriedAsText = ['linkReference', 'imageReference', 'definition', 'html']

function noticeToMarkdown(node: Tree, _parent: unknown, state: ToMarkdownState, info: unknown): string {
  const exit = state.enter('notice')
  const content = state.containerFlow(node, info)
  exit()
  // A box in the box has fewer colons than the one around it.
  const longest = Math.max(2, ...[...content.matchAll(/^ {0,3}(:{3,})/gm)].map(match => match[1]!.length))
  const fence = ':'.repeat(longest + 1)
  const title = typeof node['title'] === 'string' && node['title'] !== '' ? ` ${node['title']}` : ''
  return `${fence} ${String(node['kind'])}${title}\n${content === '' ? '' : content + '\n'}${fence}`
}

/** A remark plugin. */
export function dialect(this: Processor): void {
  const data = this.data()
  const add = (name: string, ...extensions: unknown[]) => (data[name] = [...((data[name] as unknown[]) ?? []), ...extensions])
  add('micromarkExtensions', gfmTable(), gfmFootnote(), shortcodeSyntax)
  add('fromMarkdownExtensions', gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), shortcodeFromMarkdown)
  add('toMarkdownExtensions', gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), shortcodeToMarkdown, {
    handlers: { notice: noticeToMarkdown },
  })
  const parse = this.parser as Parse
  this.parser = (text: string) => parseDialect(String(text), parse)
}

function parseDialect(text: string, parse: Parse): Tree {
  return { type: 'root', children: childrenOf(text, 0, stubsOf(text, parse), parse) }
}

/** A reference is only read as one where its definition stands; each part of the text is given those of the whole. */
function stubsOf(text: string, parse: Parse): string {
  const labels = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(match => match[1]!))
  const links = (parse(text).children ?? []).filter(node => node.type === 'definition')
  return [...[...labels].map(label => `[^${label}]: x`), ...links.map(node => `[${String(node['label'])}]: x`)].map(line => `\n\n${line}`).join('')
}

function childrenOf(text: string, offset: number, stubs: string, parse: Parse): Tree[] {
  return segmentsOf(text).flatMap(segment => {
    if (segment.kind === 'markdown') return markdownOf(segment.text, offset + segment.start, stubs, parse)
    const within = offset + text.indexOf('\n', segment.start) + 1
    const position = { start: { offset: offset + segment.start }, end: { offset: offset + segment.end } }
    return [{ type: 'notice', kind: segment.info, title: segment.title, children: childrenOf(segment.content, within, stubs, parse), position }]
  })
}

function markdownOf(text: string, offset: number, stubs: string, parse: Parse): Tree[] {
  const children = (parse(text + stubs).children ?? []).filter(node => startOf(node) < text.trimEnd().length)
  return children.map(node => {
    const position = { start: { offset: offset + startOf(node) }, end: { offset: offset + Math.min(endOf(node), text.trimEnd().length) } }
    return { ...blockOf(carry(node, text)), position }
  })
}

/** Loose pieces are written back letter by letter. */
function carry(node: Tree, text: string): Tree {
  if (carriedAsText.includes(node.type)) return { type: 'html', value: text.slice(startOf(node), endOf(node)) }
  // The editor's pictures know no other title than a text.
  if (node.type === 'image') return { ...node, alt: node['alt'] ?? '', title: node['title'] ?? '' }
  return node.children ? { ...node, children: node.children.map(child => carry(child, text)) } : node
}

function blockOf(node: Tree): Tree {
  if (node.type === 'html') return { type: 'paragraph', children: [node] }
  const only = node.type === 'paragraph' && node.children?.length === 1 ? node.children[0]! : null
  return only?.type === 'shortcode' && standsAlone(only.value ?? '') ? { type: 'shortcodeBlock', value: only.value ?? '' } : node
}

const startOf = (node: Tree) => node.position?.start.offset ?? 0
const endOf = (node: Tree) => node.position?.end.offset ?? 0
