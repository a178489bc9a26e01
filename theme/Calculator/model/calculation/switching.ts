import type { CalculationInputs } from '../inputs/inputs'
import { ceiling } from './costs'
import { netPriceOfStep } from './prices'
import type { FullSaving } from './saving'
import type { Totals, YearLine } from './years'

const foster = 5
const institution = 6

/** What it takes for the present value to be exactly zero; null when nothing would do. The children also with a known saving. */
export interface SwitchingValues {
  causalPercent: number | null
  childrenFromInstitutionToFoster: number | null
  wholeChildrenFromInstitutionToFoster: number | null
}

export function switchingValuesOf(inputs: CalculationInputs, saving: FullSaving, years: YearLine[], presentValues: Totals): SwitchingValues {
  const toBeEarned = presentValues.costKroner + presentValues.offsetKroner
  let effect = 0
  for (const year of years) effect += year.discountFactor * year.effectShare
  const causal = quotient(toBeEarned, effect * saving.netKroner)
  const perChild = netPriceOfStep(inputs, institution) - netPriceOfStep(inputs, foster)
  const children = inputs.knownSavingKroner === null ? quotient(toBeEarned, inputs.causalPercent / 100 * effect * perChild) : null
  return {
    causalPercent: causal === null ? null : causal * 100,
    childrenFromInstitutionToFoster: children,
    wholeChildrenFromInstitutionToFoster: children === null ? null : ceiling(children),
  }
}

const quotient = (dividend: number, divisor: number): number | null => divisor > 0 ? dividend / divisor : null
