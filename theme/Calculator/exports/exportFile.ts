import type { Model } from '../model/model'
import type { CalculationReport } from '../model/reports/report'
import type { CalculationView } from '../presentation/view'

export interface ExportInput {
  report: CalculationReport
  model: Model
  view: CalculationView
  link: string | null
  madeOn: string
  siteName: string
}

export async function exportFile(kind: string, input: ExportInput): Promise<{ blob: Blob, name: string }> {
  throw new Error(`${kind} ${input.madeOn}`)
}
