import type { YearLine } from './years'

/** When the results so far are no longer below zero, not discounted. */
export interface Payback {
  years: number
  fallsBelowZeroAgain: boolean
}

/** Null: not within the horizon. */
export function paybackOf(years: YearLine[]): Payback | null {
  const reached = years.findIndex(year => year.cumulativeKroner >= 0)
  if (reached < 0) return null
  return { years: yearsUntil(years, reached), fallsBelowZeroAgain: years.slice(reached + 1).some(year => year.cumulativeKroner < 0) }
}

function yearsUntil(years: YearLine[], reached: number): number {
  const year = years[reached]!
  if (reached > 0) return reached + -years[reached - 1]!.cumulativeKroner / year.resultKroner
  return year.costKroner === 0 ? 0 : year.costKroner / year.netSavingKroner
}
