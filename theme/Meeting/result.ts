import { readInputs } from '../Calculator/model/inputs/read'
import type { Model } from '../Calculator/model/model'
import { reportOf } from '../Calculator/model/reports/report'
import { show } from '../Calculator/page/show'
import { viewOf } from '../Calculator/presentation/view'

/** Shows the result of a link's calculation. What is wrong with the link, or null. */
export function showResult(root: HTMLElement, query: string, model: Model): string | null {
  const { inputs, faults } = readInputs([...new URLSearchParams(query)], model)
  if (!inputs) return `Linket kan ikke regnes: ${faults[0]?.message ?? ''} Åbn linket i beregneren, ret det, og kopiér et nyt.`
  show(root, viewOf(reportOf(inputs, model), model))
  return null
}
