import { outcomeOf, type Outcome } from '../calculation/outcome'
import type { CalculationInputs } from '../inputs/inputs'
import type { Model } from '../model'
import { scenarioOf, type ScenarioOutcome } from '../scenarios/scenarios'
import { tornadoOf, type SensitivityLine } from '../sensitivity/tornado'
import { monteCarlo, type UncertaintyReport } from '../uncertainty/monteCarlo'
import { warningsOf, type ShownWarning } from '../warnings/warnings'

/** Everything that is told of a calculation: `CalculationReport` in C#, with the same bits in every number. */
export interface CalculationReport {
  modelVersion: string
  inputs: CalculationInputs
  outcome: Outcome
  scenarios: ScenarioOutcome[]
  uncertainty: UncertaintyReport | null
  sensitivities: SensitivityLine[]
  warnings: ShownWarning[]
}

export const reportOf = (inputs: CalculationInputs, model: Model): CalculationReport => ({
  modelVersion: model.version, inputs, outcome: outcomeOf(inputs), scenarios: model.scenarier.map(scenario => scenarioOf(inputs, scenario)),
  uncertainty: monteCarlo(inputs, model.usikkerhed), sensitivities: tornadoOf(inputs, model), warnings: warningsOf(inputs, model),
})
