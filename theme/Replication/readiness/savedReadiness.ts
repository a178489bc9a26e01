import { Shelf } from '../../Saving/shelf'
import { replies, type Reply } from '../fidelity/savedFidelity'

/** Answers to the questions of readiness, kept because the visitor asked for it. */
export interface ReadinessRun {
  navn: string
  /** 2026-11-22 */
  dato: string
  /** By the question's id; one that is not answered is not there. */
  svar: Record<string, Reply>
  /** By the factor's id. */
  noter: Record<string, string>
}

export const readinessShelf = new Shelf('vidensportal.parathed', isReadinessRun, run => run.navn)

function isReadinessRun(value: unknown): value is ReadinessRun {
  const run = value as Partial<ReadinessRun> | null
  return typeof run === 'object' && run !== null && typeof run.navn === 'string' && typeof run.dato === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(run.dato)
    && isRecordOf(run.svar, reply => replies.includes(reply as Reply)) && isRecordOf(run.noter, note => typeof note === 'string')
}

const isRecordOf = (value: unknown, isRight: (one: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isRight)
