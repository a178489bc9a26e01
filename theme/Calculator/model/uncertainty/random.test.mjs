import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../../testing.mjs'

const { mulberry32, triangle } = await load('Calculator/model/uncertainty/random.ts')
const { percentile } = await load('Calculator/model/uncertainty/orderStatistics.ts')

test('The first number for seed 1 is the one that others get', () => {
  assert.equal(mulberry32(1)(), 0.6270739405881613)
})

test('A triangle is drawn from its lowest to its highest, and half of a symmetric one is below the middle', () => {
  const draw = triangle({ lavest: 0.75, oftest: 1, hoejest: 1.25 })
  assert.deepEqual([draw(0), draw(0.5)], [0.75, 1])
  assert.ok(draw(0.999999) < 1.25)
})

test('A triangle without width is its one value', () => {
  assert.equal(triangle({ lavest: 0.2, oftest: 0.2, hoejest: 0.2 })(0.7), 0.2)
})

test('A percentile is the smallest value that so many do not exceed', () => {
  const shuffled = () => Float64Array.from([7, 3, 10, 1, 9, 2, 8, 4, 6, 5])
  assert.deepEqual([0.1, 0.5, 0.9, 1].map(share => percentile(shuffled(), share)), [1, 5, 9, 10])
})
