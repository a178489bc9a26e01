import { allFields, definitionOf, labelOf, nameOf, moveColumns, standardOf, valueOf, type InputField } from '../model/inputs/fields'
import type { InputDefinition, StandardValue } from '../model/model'
import { withUnit, withUnitInTable } from '../model/numbers/reading'
import { sentence } from '../model/texts/sentences'
import type { ExportInput } from './input'
import { exportSentence } from './sentences'

/** A number that the calculation stands on, and where it comes from. */
export interface Assumption {
  field: InputField
  name: string
  label: string
  definition: InputDefinition
  value: number | null
  standard: StandardValue | null
  isChanged: boolean
}

/** All but the moves, in the order of the form; also those where nothing is written. */
export function assumptionsOf({ report, model }: Pick<ExportInput, 'report' | 'model'>): Assumption[] {
  return allFields(model).filter(field => !moveColumns[field.key]).map(field => {
    const value = valueOf(report.inputs, field), standard = standardOf(model, field) ?? null
    return { field, name: nameOf(field), label: labelOf(model, field), definition: definitionOf(model, field.key), value, standard, isChanged: value !== (standard?.vaerdi ?? null) }
  })
}

/** By the parts of the form, each part once. */
export function inGroups(assumptions: Assumption[]): [group: string, ofGroup: Assumption[]][] {
  const groups = new Map<string, Assumption[]>()
  for (const one of assumptions) groups.set(one.definition.gruppe, [...groups.get(one.definition.gruppe) ?? [], one])
  return [...groups]
}

export const unitOf = ({ definition }: Assumption): string => exportSentence(`enhed.${definition.enhed}`)

export const valueText = (one: Assumption): string => written(one, withUnit)

export const valueInTable = (one: Assumption): string => written(one, withUnitInTable)

function written({ value, definition }: Assumption, number: typeof withUnit): string {
  if (value === null) return sentence('beloeb.ingen')
  return definition.enhed === 'ja-nej' ? yesNo(value !== 0) : number(value, definition.enhed)
}

export const yesNo = (isSo: boolean): string => sentence(isSo ? 'svar.ja' : 'svar.nej')

/** Without its unit at the end, for what writes it after the number. */
export const plainLabel = ({ label }: Assumption): string => label.replace(/, i (kr|pct)\.$/, '')

/** Where a number comes from: the visitor's own have no source but the visitor. */
export const sourceOf = ({ isChanged, standard }: Assumption): string =>
  isChanged || !standard ? exportSentence('forudsaetning.egen-kilde') : [standard.kilde, standard.fakta.length ? `(${standard.fakta.join(', ')})` : ''].join(' ').trim()

export const yearOf = ({ isChanged, standard }: Assumption): string => isChanged ? '' : standard?.aar ?? ''

export const trustOf = ({ isChanged, standard }: Assumption): string => isChanged ? '' : standard?.tillid ?? ''
