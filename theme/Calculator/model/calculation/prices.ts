import type { CalculationInputs } from '../inputs/inputs'

/** What the state pays back of a child's yearly cost: a share of each part above a threshold. */
function refundOf(priceKroner: number, thresholdKroner: number[], percent: number[]): number {
  let refund = 0
  for (let bracket = 0; bracket < thresholdKroner.length; bracket++) {
    const upper = thresholdKroner[bracket + 1] ?? Infinity
    refund += percent[bracket]! / 100 * Math.max(0, Math.min(priceKroner, upper) - thresholdKroner[bracket]!)
  }
  return refund
}

/** In the prices of the year that the visitor calculates in. */
export const grossPrice = (inputs: CalculationInputs, step: number): number => inputs.unitPriceKroner[step]! * (1 + inputs.unitPriceAdjustmentPercent / 100)

/** What is left for the municipality of a yearly cost. */
export const netPrice = (inputs: CalculationInputs, priceKroner: number): number =>
  inputs.refundIsOn ? priceKroner - refundOf(priceKroner, inputs.refundThresholdKroner, inputs.refundPercent) : priceKroner

export const netPriceOfStep = (inputs: CalculationInputs, step: number): number => netPrice(inputs, grossPrice(inputs, step))
