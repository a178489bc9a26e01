import type { CalculationInputs } from '../inputs/inputs'
import { grossPrice, netPrice } from './prices'

/** What is saved in a year when the whole effect is there and all of it is due to the effort: before the state's part, and what the municipality keeps. */
export interface FullSaving {
  grossKroner: number
  netKroner: number
}

export function fullSavingOf(inputs: CalculationInputs): FullSaving {
  const known = inputs.knownSavingKroner
  if (known !== null) return { grossKroner: known, netKroner: known }
  let grossKroner = 0, netKroner = 0
  for (const move of inputs.moves) {
    const from = grossPrice(inputs, move.from)
    const to = grossPrice(inputs, move.to) + move.supportKroner
    grossKroner += move.children * (from - to)
    netKroner += move.children * (netPrice(inputs, from) - netPrice(inputs, to))
  }
  return { grossKroner, netKroner }
}
