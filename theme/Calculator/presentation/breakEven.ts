import type { CalculationReport } from '../model/reports/report'
import { atMost, fixed, percent } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { horizon } from './amounts'

const foster = 5
const institution = 6
/** No effort can have caused more than all of it. */
export const everything = 100

/** What it takes, in words, before anything else is said. */
export function breakEven({ outcome, inputs }: CalculationReport): string {
  const { wholeChildrenFromInstitutionToFoster: children, causalPercent } = outcome.switchingValues
  const aar = horizon(inputs.horizonYears)
  if (outcome.presentValues.costKroner + outcome.presentValues.offsetKroner <= 0) return sentence('resultat.uden-udgift')
  if (children !== null) return children <= 1 ? sentence('resultat.tjent-hjem-barn', { aar }) : sentence('resultat.tjent-hjem-boern', { aar, antal: fixed(children, 0) })
  if (causalPercent === null) return sentence('resultat.aldrig')
  return causalPercent > everything ? sentence('resultat.for-meget', { aar }) : sentence('resultat.tjent-hjem-andel', { aar, andel: percent(causalPercent, 0) })
}

/** How far the visitor's own numbers are from it. */
export function breakEvenDistance({ outcome, inputs }: CalculationReport): string {
  const { wholeChildrenFromInstitutionToFoster: children, causalPercent } = outcome.switchingValues
  if (children !== null) {
    let moved = 0
    for (const move of inputs.moves) if (move.from === institution && move.to === foster) moved += move.children
    return sentence('resultat.afstand-boern', { antal: atMost(moved, 1) })
  }
  return causalPercent === null ? '' : sentence('resultat.afstand-andel', { andel: percent(inputs.causalPercent, 1) })
}
