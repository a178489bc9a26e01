import type { Unit } from '../model'
import { sentence } from '../texts/sentences'
import { parse } from './parser'
import { whole } from './text'

const suffixes: Partial<Record<Unit, string>> = { kr: '\u00A0kr.', 'kr-aar': '\u00A0kr.', pct: '\u00A0pct.', aar: '\u00A0år' }

/** What is echoed under a field: «Læses som 1.234 kr.» Null when there is nothing to say. */
export function readingText(text: string, unit: Unit): string | null {
  const { value, problem } = parse(text)
  return problem ? null : sentence('tal.laeses-som', { tal: withUnit(value, unit) })
}

/** With all its decimals and its unit. */
export const withUnit = (value: number, unit: Unit): string => whole(value) + (suffixes[unit] ?? '')

/** The same in a table's cell, where per cent is a sign. */
export const withUnitInTable = (value: number, unit: Unit): string => unit === 'pct' ? `${whole(value)}\u00A0%` : withUnit(value, unit)
