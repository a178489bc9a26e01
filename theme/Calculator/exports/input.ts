import type { CalculationReport } from '../model/reports/report'
import type { Model } from '../model/model'
import type { CalculationView } from '../presentation/view'

/** What a visitor takes along: the calculation as the page shows it. */
export interface ExportInput {
  report: CalculationReport
  model: Model
  view: CalculationView
  /** The whole address of the calculation; null where the visitor has not asked for one. */
  link: string | null
  /** A date as 2026-11-22. */
  madeOn: string
  siteName: string
}
