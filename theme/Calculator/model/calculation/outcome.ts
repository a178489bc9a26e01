import type { CalculationInputs } from '../inputs/inputs'
import { costsOf, type CostLines } from './costs'
import { paybackOf, type Payback } from './payback'
import { netPriceOfStep } from './prices'
import { fullSavingOf, type FullSaving } from './saving'
import { switchingValuesOf, type SwitchingValues } from './switching'
import { totalsOf, yearsOf, type Totals, type YearLine } from './years'

/** The formulas run once, nothing rounded: `Outcome` in C#, and the same bits. */
export interface Outcome {
  costs: CostLines
  fullSaving: FullSaving
  netUnitPriceKroner: number[]
  years: YearLine[]
  totals: Totals
  presentValues: Totals
  gainPerKrone: number | null
  payback: Payback | null
  switchingValues: SwitchingValues
  netPresentValueKroner: number
}

export function outcomeOf(inputs: CalculationInputs): Outcome {
  const costs = costsOf(inputs)
  const fullSaving = fullSavingOf(inputs)
  const years = yearsOf(inputs, costs, fullSaving)
  const presentValues = totalsOf(years, year => year.discountFactor)
  return {
    costs, fullSaving, netUnitPriceKroner: inputs.unitPriceKroner.map((_, step) => netPriceOfStep(inputs, step)), years, totals: totalsOf(years, () => 1),
    presentValues, gainPerKrone: presentValues.costKroner > 0 ? presentValues.netSavingKroner / presentValues.costKroner : null, payback: paybackOf(years),
    switchingValues: switchingValuesOf(inputs, fullSaving, years, presentValues), netPresentValueKroner: presentValues.resultKroner,
  }
}
