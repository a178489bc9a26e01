import type { Reply } from '../fidelity/savedFidelity'

/** Where a question ends up: in place, to settle before the work begins, to take on the way, or not answered. */
export type Standing = 'paa-plads' | 'foerst' | 'undervejs' | 'ubesvaret'

export interface Question {
  id: string
  /** It has to be in place before the work begins. */
  isFirst: boolean
}

export function standingOf({ isFirst }: Question, reply: Reply | null): Standing {
  if (reply === null) return 'ubesvaret'
  if (reply === 'ja') return 'paa-plads'
  return isFirst ? 'foerst' : 'undervejs'
}

/** What the result says in one sentence. It is no verdict: that they decide themselves. */
export function summaryOf(standings: Standing[]): string {
  const count = (standing: Standing) => standings.filter(one => one === standing).length
  const open = count('ubesvaret'), first = count('foerst')
  const answered = `${count('paa-plads')} på plads, ${first} at afklare først, ${count('undervejs')} at tage undervejs`
  const rest = open === 0 ? '.' : open === 1 ? ', og 1 spørgsmål er ikke besvaret.' : `, og ${open} spørgsmål er ikke besvaret.`
  if (first > 0) return `${answered}${rest} Vent med at begynde, til det første er afklaret.`
  return `${answered}${rest}${open > 0 ? ' Svar på resten, før I drager en slutning.' : ''}`
}
