/** How much of the full effect is there in each year: phased in, and fading from the year after the first peak. */
export function effectCurve(phaseInPercent: number[], fadeShare: number, years: number): Float64Array {
  const effect = new Float64Array(years)
  const peak = indexOfPeak(phaseInPercent)
  let left = 1
  for (let year = 0; year < years; year++) {
    if (year > peak) left *= 1 - fadeShare
    effect[year] = phaseInPercent[Math.min(year, phaseInPercent.length - 1)]! / 100 * left
  }
  return effect
}

export function indexOfPeak(phaseInPercent: number[]): number {
  let peak = 0
  phaseInPercent.forEach((percent, year) => {
    if (percent > phaseInPercent[peak]!) peak = year
  })
  return peak
}

/** What a krone of each year is worth in year 1, which is not discounted. */
export function discountFactors(ratePercent: number, years: number): Float64Array {
  const factors = new Float64Array(years)
  let growth = 1
  for (let year = 0; year < years; year++) {
    factors[year] = 1 / growth
    growth *= 1 + ratePercent / 100
  }
  return factors
}
