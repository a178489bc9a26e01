import type { Outcome } from '../../model/calculation/outcome'
import type { CalculationReport } from '../../model/reports/report'

export function outcomeOfScenario({ scenarios }: CalculationReport, id: string): Outcome {
  const found = scenarios.find(scenario => scenario.id === id)
  if (!found) throw new Error(`The report has no scenario called ${id}`)
  return found.outcome
}
