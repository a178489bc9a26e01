import { Shelf } from '../../Saving/shelf'

/*
 * How a fidelity profile is kept on the device, and what other tools may read of it. The shape is the file's too:
 * an exported run is { format: 'vidensportal.fidelitet', version: 1, ...run }. Fields are added, never changed.
 */

/** The key in localStorage: a JSON list of runs, the newest saved first. It is there only when a visitor has asked to save. */
export const fidelityKey = 'vidensportal.fidelitet'

/** Yes, partly, no, do not know. */
export const replies = ['ja', 'delvist', 'nej', 'ved-ikke'] as const

export type Reply = typeof replies[number]

export interface FidelityAnswer {
  /** A core component, `KE1`, or a half of one that is judged on its own: `KE4.1` placements, `KE4.2` preventive measures. */
  element: string
  /** Null: not answered yet. */
  svar: Reply | null
  /** What the answer rests on, in the visitor's words; at most `longestNote` characters. */
  note: string
  /** The day that the evidence is from, as 2026-11-22; null: the day of the run. */
  dato: string | null
}

export interface FidelityRun {
  /** What the visitor calls it: «Distrikt Nord». Unique among the saved. */
  navn: string
  /** The day of the assessment, as 2026-11-22. */
  dato: string
  /** In the order of the form; one for every item of it. */
  svar: FidelityAnswer[]
}

export const longestNote = 2000
export const longestName = 60

const isoDate = /^\d{4}-\d{2}-\d{2}$/

export const fidelityShelf = new Shelf(fidelityKey, isFidelityRun, run => run.navn)

/** What the visitor has saved on this device, newest first; none when the browser keeps nothing. */
export const savedFidelityRuns = (): FidelityRun[] => fidelityShelf.all()

export function isFidelityRun(value: unknown): value is FidelityRun {
  const run = value as Partial<FidelityRun> | null
  return typeof run === 'object' && run !== null && typeof run.navn === 'string' && typeof run.dato === 'string' && isoDate.test(run.dato)
    && Array.isArray(run.svar) && run.svar.every(isAnswer)
}

function isAnswer(value: unknown): value is FidelityAnswer {
  const answer = value as Partial<FidelityAnswer> | null
  return typeof answer === 'object' && answer !== null && typeof answer.element === 'string' && (answer.svar === null || replies.includes(answer.svar as Reply))
    && typeof answer.note === 'string' && (answer.dato === null || (typeof answer.dato === 'string' && isoDate.test(answer.dato)))
}
