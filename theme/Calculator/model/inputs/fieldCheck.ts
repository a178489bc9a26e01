import type { Model, Unit } from '../model'
import type { NumberReading } from '../numbers/parser'
import { whole } from '../numbers/text'
import { sentence } from '../texts/sentences'
import { demandOf, isMet } from './demand'
import type { InputDraft, InputFault } from './draft'
import { definitionOf, labelOf, moveColumns, nameOf, standardOf, type InputField } from './fields'

export interface FieldCheck {
  faults: InputFault[]
  /** The number of a field that must have one; 0 when it has a fault. */
  number(field: InputField): number
  /** The number of a field, or null where it may be and is left empty. */
  optional(field: InputField): number | null
  add(field: InputField, code: string, places?: Record<string, string>): void
  hasFault(field: InputField): boolean
}

/** One field of a draft at a time: its number, or what is wrong with it. */
export function fieldCheck(model: Model, draft: InputDraft): FieldCheck {
  const faults: InputFault[] = []

  function add(field: InputField, code: string, places: Record<string, string> = {}): void {
    const message = sentence(code, { krav: demandOf(definitionOf(model, field.key)), ...places, felt: nameIn(model, field) })
    faults.push({ field: nameOf(field), code: code.slice(code.indexOf('.') + 1), message })
  }

  function read(field: InputField, mayBeEmpty: boolean): number | null {
    const entry = draft.entries.get(nameOf(field))
    if (entry === undefined) {
      const standard = standardOf(model, field)
      if (standard) return standard.vaerdi
    }
    const definition = definitionOf(model, field.key)
    const problem = entry && problemOf(entry, definition.enhed)
    if (problem) add(field, problem, { eksempel: whole(standardOf(model, field)?.vaerdi ?? definition.mindst), enhed: entry.suffix === '%' ? '%' : 'kr.' })
    else if (!entry) {
      if (!mayBeEmpty) add(field, definition.enhed === 'ja-nej' || definition.enhed === 'trin' || definition.valg.length > 0 ? 'fejl.vaelg' : 'fejl.mangler')
    } else if (!isMet(definition, entry.value)) add(field, 'fejl.uden-for')
    else return entry.value
    return null
  }

  return {
    faults,
    add,
    number: field => read(field, false) ?? 0,
    optional: field => read(field, definitionOf(model, field.key).valgfri),
    hasFault: field => faults.some(fault => fault.field === nameOf(field)),
  }
}

function problemOf({ problem, suffix }: NumberReading, unit: Unit): string | undefined {
  if (problem && unit === 'ja-nej') return 'fejl.vaelg'
  if (problem) return `tal.${problem}`
  const isOther = suffix === '%' ? unit !== 'pct' : suffix === 'kr.' && unit !== 'kr' && unit !== 'kr-aar'
  return isOther ? 'tal.enhed' : undefined
}

/** A summary of faults has rows from several moves: each says which. */
function nameIn(model: Model, field: InputField): string {
  const label = labelOf(model, field)
  return moveColumns[field.key] ? sentence('felt.i-flytning', { nr: String(field.place), navn: label }) : label
}
