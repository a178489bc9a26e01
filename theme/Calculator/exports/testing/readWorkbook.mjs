// Reads an XLSX as it lies in the file, with nothing of what wrote it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = text => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) => name ? entities[name] : String.fromCodePoint(parseInt(decimal ?? hex, decimal ? 10 : 16)))
const textsIn = xml => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(match => plain(match[1])).join('')

/** Sheet name → cell → { formula, value }, the defined names, and the parts of the file. */
export function readWorkbook(bytes) {
  const parts = unzipSync(new Uint8Array(bytes)), part = name => strFromU8(parts[name])
  const shared = parts['xl/sharedStrings.xml'] ? [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(match => textsIn(match[1] ?? '')) : []
  const targets = new Map([...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/')]))
  const sheets = new Map()
  for (const [tag] of part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)) {
    const path = targets.get(attribute(tag, 'r:id'))
    sheets.set(plain(attribute(tag, 'name')), { path, cells: cellsIn(part(path), shared), xml: part(path) })
  }
  const names = [...part('xl/workbook.xml').matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)].map(match => ({ name: match[1], range: plain(match[2]) }))
  return { sheets, names, parts }
}

function cellsIn(xml, shared) {
  const cells = new Map()
  for (const [, tag, inside = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const type = /\bt="(\w+)"/.exec(tag)?.[1], written = /<v[^>]*>([^<]*)<\/v>/.exec(inside)?.[1]
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(inside)?.[1]
    cells.set(/\br="([A-Z]+\d+)"/.exec(tag)[1], { formula: formula === undefined ? null : plain(formula), value: valueOf(type, written, inside, shared), type })
  }
  return cells
}

function valueOf(type, written, inside, shared) {
  if (type === 's') return shared[Number(written)]
  if (type === 'inlineStr') return textsIn(inside)
  if (type === 'str' || type === 'e') return plain(written ?? '')
  return written === undefined ? null : Number(written)
}

const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)[1]

/** The same file without what the formulas gave, so that whoever opens it has to calculate. */
export function withoutResults(bytes) {
  const { sheets, parts } = readWorkbook(bytes)
  for (const { path, xml } of sheets.values()) {
    parts[path] = strToU8(xml.replace(/<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)<v[^>]*>[^<]*<\/v><\/c>/g, (_, tag, formula) => `<c ${tag.replace(/ t="\w+"/, '')}>${formula}</c>`))
  }
  return zipSync(parts)
}

/** Half an øre; of shares, factors and years far less. */
const tolerance = value => Math.min(0.005, 1e-6 * Math.max(1, Math.abs(value)))

/** Every formula whose result differs from the other file's by half an øre or more. */
export function differences(expected, actual) {
  const found = []
  for (const [sheet, { cells }] of expected.sheets) {
    for (const [cell, { formula, value }] of cells) {
      if (formula === null) continue
      const other = actual.sheets.get(sheet).cells.get(cell)?.value ?? ''
      const isSame = typeof value === 'number' ? typeof other === 'number' && Math.abs(value - other) < tolerance(value) : (value ?? '') === other
      if (!isSame) found.push(`${sheet}!${cell}: ${JSON.stringify(value)} is recalculated as ${JSON.stringify(other)} by ${formula}`)
    }
  }
  return found
}
