import type { NumberReading } from '../numbers/parser'

/** A visitor's mistake. */
export interface InputFault {
  /** As it is called in the form: `enhedspris_kr_6`. Empty: the whole. */
  field: string
  code: string
  message: string
}

/** What is found in the fields, before it is checked. What is not in it takes the standard value; `null` is left empty. */
export interface InputDraft {
  /** By the field's name. */
  entries: Map<string, NumberReading | null>
  /** The rows in which something is written. */
  rows: Set<number>
  faults: InputFault[]
  name: string
  modelVersion: string | null
}
