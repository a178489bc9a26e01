import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const { fold } = await load('Search/analysis/folding.ts')
const { stem } = await load('Search/analysis/stemmer.ts')
const { wordsOf } = await load('Search/analysis/words.ts')
const { editDistance } = await load('Search/analysis/editDistance.ts')

test('Every word of the list gets the stem of Snowball', () => {
  const cases = JSON.parse(readFileSync(`${import.meta.dirname}/../stemmer-cases.json`, 'utf8'))
  assert.deepEqual(Object.fromEntries(Object.keys(cases).map(word => [word, stem(word)])), cases)
})

for (const [written, folded] of [
  ['skemaer', 'skemaer'], ['temaet', 'temaet'], ['kollegaerne', 'kollegaerne'], ['laererne', 'lærerne'], ['svaer', 'svær'], ['isaer', 'især'],
  ['Børnesamtale', 'børnesamtale'], ['boernesamtale', 'børnesamtale'], ['Aabenraa', 'åbenrå'], ['Aarhus', 'århus'], ['laerer', 'lærer'], ['Malmö', 'malmø'],
  ['idé', 'ide'], ['§ 83 a', '83a'], ['1.234.567', '1234567'], ['1.234,5', '1234,5'], ['5.2', '5.2'], ['3,7', '3,7'], ['å', 'å'], ['ø', 'ø'],
]) test(`${written} is folded as ${folded}`, () => assert.equal(fold(written), folded))

for (const [text, words] of [
  ['Færre sager (3,7 mio. kr.)', ['Færre', 'sager', '3,7', 'mio', 'kr']],
  ['efter § 83 a og § 83 i serviceloven', ['efter', '§ 83 a', 'og', '§ 83', 'i', 'serviceloven']],
  ['PPR-psykolog, §§ 52 og 1.234', ['PPR', 'psykolog', '§§ 52', 'og', '1.234']],
  ['§ 3,7 og § 12b', ['§ 3', '7', 'og', '§ 12b']],
  ['', []], ['«…» — !', []],
]) test(`The words of "${text}" are ${words.length}`, () => assert.deepEqual(wordsOf(text).map(word => word.text), words))

test('A letter put in, left out, changed or swapped with its neighbour is one edit', () => {
  assert.deepEqual(['trappe', 'trape', 'trapppe', 'trabpe', 'trappen', 'tarppe', 'kappe'].map(other => editDistance('trappe', other)), [0, 1, 1, 1, 1, 1, 2])
})
