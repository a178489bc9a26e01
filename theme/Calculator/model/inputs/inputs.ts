export interface Move {
  /** The row of the form it was written in, from 1. */
  row: number
  from: number
  to: number
  children: number
  supportKroner: number
}

/** What a calculation is made of: `CalculationInputs` in C#. Only `readInputs` makes one that is within the model's ranges. */
export interface CalculationInputs {
  name: string
  cases: number
  casesPerWorkerBefore: number
  casesPerWorkerAfter: number
  roundPostsTo: number
  workerKroner: number
  teamLeaderPosts: number
  teamLeaderKroner: number
  interdisciplinaryKroner: number
  extraPreventionKroner: number
  startKroner: number
  costMarkupPercent: number
  childrenOnStep: (number | null)[]
  unitPriceKroner: number[]
  unitPriceAdjustmentPercent: number
  moves: Move[]
  knownSavingKroner: number | null
  refundIsOn: boolean
  refundThresholdKroner: number[]
  refundPercent: number[]
  phaseInPercent: number[]
  fadePercent: number
  causalPercent: number
  offsetKroner: number
  horizonYears: number
  discountRatePercent: number
}
