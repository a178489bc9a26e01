import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const { standingOf, summaryOf } = await load('Replication/readiness/result.ts')

test('Only a yes is in place, and what must be first is settled first', () => {
  const first = { id: 'a', isFirst: true }, other = { id: 'b', isFirst: false }
  assert.deepEqual(['ja', 'delvist', 'nej', 'ved-ikke', null].map(reply => standingOf(first, reply)), ['paa-plads', 'foerst', 'foerst', 'foerst', 'ubesvaret'])
  assert.deepEqual(['ja', 'delvist', 'nej', 'ved-ikke', null].map(reply => standingOf(other, reply)), ['paa-plads', 'undervejs', 'undervejs', 'undervejs', 'ubesvaret'])
})

test('The summary is no verdict and says what is not answered', () => {
  assert.equal(summaryOf(['paa-plads', 'foerst', 'undervejs', 'ubesvaret']), '1 på plads, 1 at afklare først, 1 at tage undervejs, og 1 spørgsmål er ikke besvaret. Vent med at begynde, til det første er afklaret.')
  assert.equal(summaryOf(['paa-plads', 'paa-plads']), '2 på plads, 0 at afklare først, 0 at tage undervejs.')
  assert.equal(summaryOf(['paa-plads', 'ubesvaret', 'ubesvaret']), '1 på plads, 0 at afklare først, 0 at tage undervejs, og 2 spørgsmål er ikke besvaret. Svar på resten, før I drager en slutning.')
})
