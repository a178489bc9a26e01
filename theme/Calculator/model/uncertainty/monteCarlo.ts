import type { CalculationInputs } from '../inputs/inputs'
import type { UncertaintyDefinition } from '../model'
import { costsOf } from '../calculation/costs'
import { discountFactors, effectCurve, indexOfPeak } from '../calculation/curves'
import { fullSavingOf } from '../calculation/saving'
import { histogramOf, type Histogram } from './histogram'
import { percentile } from './orderStatistics'
import { mulberry32, triangle } from './random'

/** What the draws show of the net present value: `UncertaintyReport` in C#. */
export interface UncertaintyReport {
  seed: number
  draws: number
  meanKroner: number
  p10Kroner: number
  p50Kroner: number
  p90Kroner: number
  chanceOfGain: number
  chanceOfPayback: number
  band: YearBand[]
  histogram: Histogram
}

/** Where the results so far lie in a year, not discounted. */
interface YearBand {
  year: number
  p10Kroner: number
  p50Kroner: number
  p90Kroner: number
}

/** Null when nothing is due to the effort: then there is nothing to be uncertain of. */
export function monteCarlo(inputs: CalculationInputs, uncertainty: UncertaintyDefinition): UncertaintyReport | null {
  if (inputs.causalPercent === 0) return null
  const draws = uncertainty.traekninger
  const values = new Float64Array(draws)
  const cumulative = Array.from({ length: inputs.horizonYears }, () => new Float64Array(draws))
  const paidBack = draw(inputs, uncertainty, values, cumulative)
  let sum = 0, gains = 0
  for (const value of values) {
    sum += value
    if (value > 0) gains++
  }
  return {
    seed: uncertainty.seed, draws, meanKroner: sum / draws, histogram: histogramOf(values), ...percentiles(values), chanceOfGain: gains / draws,
    chanceOfPayback: paidBack / draws, band: cumulative.map((ofYear, year) => ({ year: year + 1, ...percentiles(ofYear) })),
  }
}

/** Six uniforms a draw, always all six and in this order: causal share, children, price, cost, fade, delay. Gives how many draws are paid back. */
function draw(inputs: CalculationInputs, uncertainty: UncertaintyDefinition, values: Float64Array, cumulativeByYear: Float64Array[]): number {
  const years = inputs.horizonYears
  const discount = discountFactors(inputs.discountRatePercent, years)
  const phaseIn = effectCurve(inputs.phaseInPercent, 0, years)
  const costs = costsOf(inputs)
  const cost = Float64Array.from({ length: years }, (_, year) => costs.yearlyKroner + (year === 0 ? costs.onceKroner : 0))
  const peak = indexOfPeak(inputs.phaseInPercent)
  const full = fullSavingOf(inputs).netKroner
  const likeliestCausal = inputs.causalPercent / 100, likeliestFade = inputs.fadePercent / 100
  const causal = triangle({ lavest: 0, oftest: likeliestCausal, hoejest: Math.max(uncertainty.stoersteKausalAndel, likeliestCausal) })
  const children = triangle(uncertainty.flyttede)
  const price = triangle(uncertainty.prisforskel)
  const factor = triangle(uncertainty.omkostning)
  const fade = triangle({ lavest: 0, oftest: likeliestFade, hoejest: Math.max(uncertainty.stoersteBortfaldAndel, likeliestFade) })
  const random = mulberry32(uncertainty.seed)

  let paidBack = 0
  for (let draw = 0; draw < values.length; draw++) {
    const share = causal(random())
    const saving = share * (full * children(random()) * price(random()))
    const costFactor = factor(random())
    const keep = 1 - fade(random())
    const delay = random() < uncertainty.chanceForForsinkelse ? 1 : 0
    let left = 1, cumulative = 0, netPresentValue = 0, isPaidBack = 0
    for (let year = 0; year < years; year++) {
      if (year > peak + delay) left *= keep
      const effect = year < delay ? 0 : phaseIn[year - delay]! * left
      const result = effect * saving - inputs.offsetKroner - cost[year]! * costFactor
      netPresentValue += discount[year]! * result
      cumulative += result
      cumulativeByYear[year]![draw] = cumulative
      if (cumulative >= 0) isPaidBack = 1
    }
    values[draw] = netPresentValue
    paidBack += isPaidBack
  }
  return paidBack
}

const percentiles = (values: Float64Array): { p10Kroner: number, p50Kroner: number, p90Kroner: number } =>
  ({ p10Kroner: percentile(values, 0.1), p50Kroner: percentile(values, 0.5), p90Kroner: percentile(values, 0.9) })
