import type { CalculationInputs } from '../inputs/inputs'

/** What the effort costs, line by line: `CostLines` in C#. */
export interface CostLines {
  extraPosts: number
  workersKroner: number
  teamLeaderKroner: number
  interdisciplinaryKroner: number
  extraPreventionKroner: number
  markupKroner: number
  yearlyKroner: number
  startKroner: number
  startMarkupKroner: number
  onceKroner: number
}

// What a ceiling lets pass, so that the last bit of a division does not hire half a person.
export const slack = 1e-9

/** Rounded up, but for the last bits. */
export const ceiling = (number: number): number => Math.ceil(number - slack) + 0

export function costsOf(inputs: CalculationInputs): CostLines {
  const extraPosts = postsOf(inputs)
  const workersKroner = extraPosts * inputs.workerKroner
  const teamLeaderKroner = inputs.teamLeaderPosts * inputs.teamLeaderKroner
  const { interdisciplinaryKroner, extraPreventionKroner, startKroner } = inputs
  const beforeMarkup = workersKroner + teamLeaderKroner + interdisciplinaryKroner + extraPreventionKroner
  const markupKroner = beforeMarkup * inputs.costMarkupPercent / 100
  const startMarkupKroner = startKroner * inputs.costMarkupPercent / 100
  return {
    extraPosts, workersKroner, teamLeaderKroner, interdisciplinaryKroner, extraPreventionKroner, markupKroner, yearlyKroner: beforeMarkup + markupKroner,
    startKroner, startMarkupKroner, onceKroner: startKroner + startMarkupKroner,
  }
}

function postsOf({ cases, casesPerWorkerAfter, casesPerWorkerBefore, roundPostsTo }: CalculationInputs): number {
  const posts = cases / casesPerWorkerAfter - cases / casesPerWorkerBefore
  return roundPostsTo > 0 ? roundPostsTo * ceiling(posts / roundPostsTo) : posts
}
