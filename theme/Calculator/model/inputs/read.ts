import type { Model, Profile } from '../model'
import { parse, type NumberReading } from '../numbers/parser'
import { inLink } from '../numbers/text'
import { sentence } from '../texts/sentences'
import { readName, readVersion } from './calculationName'
import { check, type InputReading } from './check'
import type { InputDraft } from './draft'
import { allFields, moveColumns, nameOf } from './fields'
import { mostFields, mostUnknownNames } from './limits'
import { twice, unknownName } from './unknownNames'

/**
 * Reads named texts: the fields of the form or the query of a link. What is left out takes the standard value; what is there and empty is empty.
 * `TextInputReader` in C# says the same of the same texts.
 */
export function readInputs(texts: Iterable<readonly [string, string]>, model: Model): InputReading {
  const draft: InputDraft = { entries: new Map(), rows: new Set(), faults: [], name: '', modelVersion: null }
  const fields = new Map(allFields(model).map(field => [nameOf(field), field]))
  const seen = new Set<string>()
  const unknown: string[] = []
  for (const [name, text] of texts) {
    if (seen.size === mostFields) {
      draft.faults.push({ field: '', code: 'for-mange', message: sentence('fejl.for-mange', { hoejst: String(mostFields) }) })
      break
    }
    const field = fields.get(name)
    if (seen.has(name)) draft.faults.push(twice(name))
    else if (field) {
      const entry = field.key === 'refusion' ? yesNo(text) : numberIn(text)
      draft.entries.set(name, entry)
      if (entry && moveColumns[field.key]) draft.rows.add(field.place)
    } else if (name === 'navn') readName(text, name, draft)
    else if (name === 'm') readVersion(text, name, draft)
    else unknown.push(name)
    seen.add(name)
  }
  draft.faults.push(...unknown.slice(0, mostUnknownNames).map(name => unknownName(name, [...fields.keys(), 'navn', 'm'])))
  return check(draft, model)
}

/** The inputs that a profile starts the form with. */
export const readProfile = (profile: Profile, model: Model): InputReading =>
  readInputs(Object.entries(profile.vaerdier).map(([name, value]) => [name, inLink(value)] as const), model)

function numberIn(text: string): NumberReading | null {
  const reading = parse(text)
  return reading.problem === 'tom' ? null : reading
}

function yesNo(text: string): NumberReading | null {
  const word = text.replace(/^ +| +$/g, '')
  if (word === '') return null
  const isYes = word === 'ja' || word === '1'
  return { value: Number(isYes), suffix: '', problem: isYes || word === 'nej' || word === '0' ? '' : 'ikke-et-tal' }
}
