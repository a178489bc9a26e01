import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const { BrowserIndex } = await load('Search/fallback/browserIndex.ts')
const { snippet } = await load('Search/fallback/snippet.ts')
const { wordsOf } = await load('Search/analysis/words.ts')

const site = {
  dokumenter: [
    page('Indsatstrappen', 'Seks trin fra forebyggelse til anbringelse.', 'På hvert trin vælger I den mindst indgribende indsats. En trappe af indsatser.'),
    page('Færre sager', 'Sagstallet er sat ned.', 'En rådgiver har færre sager, og det giver tid til børnene og til en indsats i tide. Trappen bruges hver dag.'),
    page('Anbringelser', 'Hvor mange der anbringes.', 'Færre børn bor på en institution. Flere institutioner er lukket.'),
    page('Økonomi', 'Hvad programmet har kostet.', 'Besparelsen er 3,7 mio. kr. om året. Se § 83 a.'),
    page('Børnesamtalen', 'Samtaler med børn.', 'Barnet fortæller selv i en samtale. En samtale er for børn.'),
    page('Et frit valg & <script>', 'Frit valg.', 'a < b og "c" & <b>trappe</b> og flere ord.'),
    { id: 'faktum:F1', titel: 'Faktum F1', url: '/fakta/#F1', type: 'faktum', resume: 'En sagsbehandler har 15 sager.', tekst: '', emner: ['sagstal'] },
  ],
  synonymer: [['rådgiver', 'sagsbehandler'], ['indsatstrappen', 'trappemodel'], ['sagstal', 'sager pr. medarbejder']],
}
const index = new BrowserIndex(site)

for (const [query, first] of [
  ['trappe', 'Indsatstrappen'], ['trapper', 'Indsatstrappen'], ['INDSATSTRAPPE', 'Indsatstrappen'], ['faerre sager', 'Færre sager'], ['sagstal', 'Færre sager'],
  ['boernesamtaler', 'Børnesamtalen'], ['institusion', 'Anbringelser'], ['instit', 'Anbringelser'], ['oekonomi', 'Økonomi'], ['3,7 mio', 'Økonomi'], ['§ 83 a', 'Økonomi'],
  ['trappemodel', 'Indsatstrappen'], ['samtale', 'Børnesamtalen'], ['xyzzy trappe', 'Indsatstrappen'], ['"frit valg"', 'Et frit valg & <script>'], ['sager OG rådgivere', 'Færre sager'],
]) test(`The first hit for ${query} is ${first}`, () => assert.equal(search(query).resultater[0]?.titel, first))

test('A word that is near to a known one is corrected, and said', () => {
  assert.equal(search('institusion').menteDu, 'institution')
  assert.equal(search('mange institusion').menteDu, 'mange institution')
  assert.equal(search('institution').menteDu, null)
  assert.deepEqual(search('institusion').noter, ['Vi fandt ikke ordene, som de er skrevet. Det her er gæt.'])
})

test('A word that no text has is left out, and said', () => {
  assert.deepEqual(search('xyzzyx trappe').noter, ['Uden: xyzzyx.'])
  assert.equal(search('xyzzyx').iAlt, 0)
})

test('What the editors have named comes first', () => {
  const named = new BrowserIndex({ ...site, bedste: [{ ...page('Økonomi', '', ''), soegeord: ['trappe'] }, { ...page('Kontakt', 'Skriv til os.', ''), soegeord: ['ring til os'] }] })
  const first = query => named.search({ query, type: '', topic: '', page: 1, count: 10 }).resultater[0].titel
  assert.deepEqual([first('Trapper!'), first('ring til os')], ['Økonomi', 'Kontakt'])
})

test('A kind that counts less comes after the others', () => {
  const weighted = new BrowserIndex({ ...site, vaegte: { side: 0.01 } })
  assert.equal(weighted.search({ query: 'sager', type: '', topic: '', page: 1, count: 10 }).resultater[0].type, 'faktum')
})

test('A synonym finds what has the other word, after what has the word itself', () => {
  assert.deepEqual(search('sagsbehandler').resultater.map(hit => hit.titel), ['Faktum F1', 'Færre sager'])
})

test('A type leaves the others out, but counts them', () => {
  const answer = index.search({ query: 'sager', type: 'faktum', topic: '', page: 1, count: 10 })
  assert.deepEqual(answer.resultater.map(hit => hit.id), ['faktum:F1'])
  assert.deepEqual(answer.facetter.type, [{ vaerdi: 'side', antal: 1 }, { vaerdi: 'faktum', antal: 1 }])
})

test('A snippet is escaped, and only the words found are marked', () => {
  const hit = search('trappe').resultater.find(one => one.titel.startsWith('Et frit'))
  assert.equal(hit.uddrag, 'a &#60; b og &#34;c&#34; &#38; &#60;b&#62;<mark>trappe</mark>&#60;/b&#62; og flere ord.')
})

test('A long text is cut around the words found', () => {
  const text = `${'ord '.repeat(100)}trappen ${'ord '.repeat(100)}`
  const cut = snippet(text, word => word.stem === 'trap')
  assert.match(cut, /^…ord .*<mark>trappen<\/mark> .*ord…$/)
  assert.equal(wordsOf(cut.replace(/<\/?mark>/g, '')).length, 32)
})

test('No query makes it fail', () => {
  for (const query of ['', '   ', '"', '*', '-', '(((', 'a'.repeat(100_000), 'AND OR', '§', '\ud800', 'toString', '__proto__ constructor', 'trappe '.repeat(5000)]) {
    assert.ok(Array.isArray(search(query).resultater), query.slice(0, 20))
  }
})

function search(query) {
  return index.search({ query, type: '', topic: '', page: 1, count: 10 })
}

function page(titel, resume, tekst) {
  return { id: `side:${titel}`, titel, url: `/${titel}/`, type: 'side', resume, tekst }
}
