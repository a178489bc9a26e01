import type { CalculationInputs } from '../inputs/inputs'
import type { ScenarioDefinition } from '../model'
import { outcomeOf, type Outcome } from '../calculation/outcome'

/** A way it may go, and what comes of it. */
export interface ScenarioOutcome {
  id: string
  outcome: Outcome
}

export const scenarioOf = (inputs: CalculationInputs, scenario: ScenarioDefinition): ScenarioOutcome => ({
  id: scenario.id,
  outcome: outcomeOf({
    ...inputs,
    causalPercent: scenario.kausalPct ?? inputs.causalPercent,
    fadePercent: scenario.bortfaldPct ?? inputs.fadePercent,
    phaseInPercent: scenario.indfasningPct ?? inputs.phaseInPercent,
    costMarkupPercent: scenario.omkostningstillaegPct ?? inputs.costMarkupPercent,
  }),
})
