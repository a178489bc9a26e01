/** Bins of a round width whose edges are multiples of it; a value on an edge is in the bin above it. */
export interface Histogram {
  firstEdgeKroner: number
  widthKroner: number
  counts: number[]
}

const mostBins = 20

export function histogramOf(values: Float64Array): Histogram {
  let lowest = values[0]!, highest = values[0]!
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const widthKroner = roundWidth((highest - lowest) / mostBins)
  const first = Math.floor(lowest / widthKroner)
  const counts = Array<number>(Math.floor(highest / widthKroner) - first + 1).fill(0)
  for (const value of values) counts[Math.floor(value / widthKroner) - first]!++
  return { firstEdgeKroner: first * widthKroner + 0, widthKroner, counts }
}

/** The smallest 1, 2 or 5 times a power of ten that is as wide, and at least a krone. */
function roundWidth(narrowest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const times of [1, 2, 5]) if (times * power >= narrowest) return times * power
  }
}
