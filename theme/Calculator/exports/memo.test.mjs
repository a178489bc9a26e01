import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { load } from '../../testing.mjs'
import { cases, exportOf, model } from './testing/cases.mjs'

const { markdownOf } = await load('Calculator/exports/markdown.ts')
const { docxOf } = await load('Calculator/exports/docx.ts')

const sections = ['Sagsresumé', 'Sagsfremstilling', 'Økonomiske konsekvenser', 'Konsekvenser for børn og familier', 'Risici og usikkerhed', 'Lovgrundlag', 'Høring', 'Alternativ', 'Indstilling', 'Bilag']
const herning = cases['V4, the profile of Herning']

const markdown = async (fields, rest) => (await markdownOf(exportOf(fields, rest))).text()
const word = async (fields, rest) => {
  const parts = unzipSync(new Uint8Array(await (await docxOf(exportOf(fields, rest))).arrayBuffer()))
  return name => strFromU8(parts[name])
}
const plain = xml => xml.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
const paragraphs = xml => [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside]) => ({ style: /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? '', text: plain(inside) }))
const sectionOf = (text, title) => text.split(/^## /m).find(part => part.startsWith(title))

test('Both documents have the headings of a case in their order', async () => {
  const document = paragraphs((await word(herning))('word/document.xml'))
  const text = await markdown(herning)

  assert.deepEqual(document.filter(one => one.style === 'Heading1').map(one => one.text), sections)
  assert.deepEqual([...text.matchAll(/^## (.*)$/gm)].map(match => match[1]), sections)
  assert.match(document.find(one => one.style === 'Title').text, /^UDKAST til byrådsindstilling/)
})

test('A heading that was skipped is in neither', async () => {
  const levels = paragraphs((await word(herning))('word/document.xml')).map(one => one.style).filter(style => style.startsWith('Heading'))

  assert.equal(levels[0], 'Heading1')
  assert.deepEqual([...new Set(levels)].sort(), ['Heading1', 'Heading2'])
})

test('It is a draft on every page, in Danish, with a title, a date and no clock', async () => {
  const part = await word(herning)

  assert.match(part('word/header1.xml'), /UDKAST/)
  assert.match(plain(part('word/footer1.xml')), /Vidensportal, 22. november 2026, model 1.0. Egen beregning./)
  assert.match(part('word/styles.xml'), /<w:lang w:val="da-DK"/)
  assert.match(part('docProps/core.xml'), /<dc:title>UDKAST til byrådsindstilling: Færre sager til hver socialrådgiver<\/dc:title>/)
  assert.match(part('docProps/core.xml'), /<dcterms:created[^>]*>2026-11-22T00:00:00Z/)
})

test('Every table repeats its headings on the next page', async () => {
  const tables = [...(await word(herning))('word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]

  assert.ok(tables.length >= 9)
  for (const [table] of tables) assert.match(table.slice(0, table.indexOf('</w:tr>')), /<w:tblHeader/)
})

test('The uncertainty is always told: three answers, four ways, three readings, all warnings', async () => {
  for (const [name, fields] of Object.entries(cases)) {
    const { report, view } = exportOf(fields)
    const told = sectionOf(await markdown(fields), 'Risici og usikkerhed').replace(/\u00A0/g, ' ').replace(/\\/g, '')
    const says = text => assert.ok(told.includes(text.replace(/\u00A0/g, ' ')), `${name}: ${text}`)

    ;[view.texts.baseValue, view.texts.uncertainValue, view.texts.failValue, '+0,95 mio. kr.', '−0,35 mio. kr.', '+1,275 mio. kr.', 'Det er ikke regnet med', 'Kilderne om Herning er ikke enige'].forEach(says)
    model.scenarier.forEach(scenario => says(scenario.navn))
    report.warnings.forEach(({ warning }) => says(warning.tekst))
  }
})

test('The numbers are the visitor\'s', async () => {
  const text = await markdown(cases['own moves with refund'])

  assert.match(text, /8 helårsbørn fra trin 6 \(Institution\) til trin 5 \(Plejefamilie\), med støtte for 50\.000\u00A0kr\. pr\. barn om året/)
  assert.match(text, /\| Årlig udgift pr\. socialrådgiver \| 400\.000\u00A0kr\. \| Egen beregning ud fra KORA \(B13, F32\) \| 2013-2014 \| C \| nej \|/)
  assert.match(text, /\| Sager pr\. socialrådgiver i dag \| 31 \| Kommunens eget tal \|  \|  \| ja \|/)
  model.tjekliste.forEach(question => assert.ok(text.includes(`- ${question}`)))
})

test('Both documents say the same', async () => {
  const words = text => text.replace(/[\s\u00A0]+/g, '')
  const text = words((await markdown(cases['own moves with refund'], { link: null })).replace(/&amp;/g, '&'))

  for (const { text: one } of paragraphs((await word(cases['own moves with refund'], { link: null }))('word/document.xml'))) assert.ok(text.includes(words(one)), one)
})

test('Nothing is undefined or not a number, and no place is left empty', async () => {
  for (const [name, fields] of Object.entries(cases)) {
    const part = await word(fields, { link: null })
    for (const text of [await markdown(fields), plain(part('word/document.xml')), plain(part('word/footer1.xml'))]) assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\{\w+\}/, name)
  }
})

test('No ordinary space stands between a number and its unit', async () => {
  for (const fields of Object.values(cases)) assert.doesNotMatch(await markdown(fields), /\d (kr\.|mio\.|pct\.|%)/)
})

test('What a visitor calls the calculation marks up nothing', async () => {
  for (const name of ['=1+1', '<script>alert(1)</script>', `${'🧒'.repeat(14)} Sønder & b`, '[x](javascript:alert(1))', '**fed** | `kode` _x_', '# 1. overskrift']) {
    const fields = { ...herning, navn: name }, document = (await word(fields))('word/document.xml'), text = await markdown(fields)

    assert.ok(paragraphs(document).some(one => one.text === `Beregningens navn: ${name}`), name)
    assert.doesNotMatch(text, /<script|\]\(javascript|\*\*fed|[^\\]`kode/)
  }
})

test('Only the link of the calculation leads anywhere', async () => {
  const part = await word({ ...herning, navn: 'https://eksempel.dk/falsk' })

  assert.deepEqual([...part('word/_rels/document.xml.rels').matchAll(/Target="(http[^"]*)"/g)].map(match => plain(match[1]).slice(0, 31)), ['https://eksempel.dk/beregner/?m'])
  assert.doesNotMatch((await word(herning, { link: null }))('word/_rels/document.xml.rels'), /Target="http/)
})
