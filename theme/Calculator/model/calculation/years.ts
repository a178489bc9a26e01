import type { CalculationInputs } from '../inputs/inputs'
import type { CostLines } from './costs'
import { discountFactors, effectCurve } from './curves'
import type { FullSaving } from './saving'

/** A year of the calculation: `YearLine` in C#. */
export interface YearLine extends Totals {
  year: number
  effectShare: number
  discountFactor: number
  cumulativeKroner: number
}

/** The years added up, each as it is or in the value of year 1. */
export interface Totals {
  costKroner: number
  grossSavingKroner: number
  stateShareKroner: number
  offsetKroner: number
  netSavingKroner: number
  resultKroner: number
}

export function yearsOf(inputs: CalculationInputs, costs: CostLines, saving: FullSaving): YearLine[] {
  const effect = effectCurve(inputs.phaseInPercent, inputs.fadePercent / 100, inputs.horizonYears)
  const discount = discountFactors(inputs.discountRatePercent, inputs.horizonYears)
  let cumulativeKroner = 0
  return Array.from(effect, (effectShare, year) => {
    const caused = inputs.causalPercent / 100 * effectShare
    const costKroner = costs.yearlyKroner + (year === 0 ? costs.onceKroner : 0)
    const netSavingKroner = caused * saving.netKroner - inputs.offsetKroner
    const resultKroner = netSavingKroner - costKroner
    cumulativeKroner += resultKroner
    return {
      year: year + 1, effectShare, discountFactor: discount[year]!, costKroner, grossSavingKroner: caused * saving.grossKroner,
      stateShareKroner: caused * (saving.grossKroner - saving.netKroner), offsetKroner: inputs.offsetKroner, netSavingKroner, resultKroner, cumulativeKroner,
    }
  })
}

export function totalsOf(years: YearLine[], weigh: (year: YearLine) => number): Totals {
  const sum = { costKroner: 0, grossSavingKroner: 0, stateShareKroner: 0, offsetKroner: 0, netSavingKroner: 0, resultKroner: 0 }
  for (const year of years) {
    const weight = weigh(year)
    for (const name of Object.keys(sum) as (keyof Totals)[]) sum[name] += weight * year[name]
  }
  return sum
}
