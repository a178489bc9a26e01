import type { Spread } from '../model'

/** mulberry32: at least 0 and less than 1, the same numbers in every language. The first for seed 1 is 0.6270739405881613. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = state + 0x6D2B79F5 | 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296
  }
}

/** A triangular distribution, drawn from by its inverse. With no width every comparison with 0/0 is false, and its highest is drawn. */
export function triangle({ lavest, oftest, hoejest }: Spread): (uniform: number) => number {
  const bend = (oftest - lavest) / (hoejest - lavest)
  const left = (hoejest - lavest) * (oftest - lavest)
  const right = (hoejest - lavest) * (hoejest - oftest)
  return uniform => uniform < bend ? lavest + Math.sqrt(uniform * left) : hoejest - Math.sqrt((1 - uniform) * right)
}
