import type { InputKey, Model } from '../model'
import { inLink } from '../numbers/text'
import { fieldsOf, nameOf, places, standardOf, valueOf } from '../inputs/fields'
import type { CalculationInputs } from '../inputs/inputs'
import { mostPhaseInYears } from '../inputs/limits'

/** The model's version and what differs from its standards, in the order of the form, without the question mark. `readInputs` gives the same inputs back. */
export function queryOf(inputs: CalculationInputs, model: Model): string {
  const parts = [`m=${model.version}`]
  for (const field of fieldsOf(inputs, model)) {
    const value = valueOf(inputs, field)
    if (value !== (standardOf(model, field)?.vaerdi ?? null)) parts.push(`${nameOf(field)}=${value === null ? '' : textOf(field.key, value)}`)
  }
  for (const field of places('indfasning_pct', mostPhaseInYears).slice(inputs.phaseInPercent.length)) {
    if (standardOf(model, field)) parts.push(`${nameOf(field)}=`)
  }
  if (inputs.name) parts.push(`navn=${encode(inputs.name)}`)
  return parts.join('&')
}

const textOf = (key: InputKey, number: number): string => key === 'refusion' ? number ? 'ja' : 'nej' : inLink(number)

/** As `Uri.EscapeDataString` in C#: also what encodeURIComponent leaves. */
const encode = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
