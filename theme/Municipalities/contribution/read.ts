import { parse } from '../../Calculator/model/numbers/parser'
import { cleaned } from '../../Forms/cleaned'
import type { FieldFault } from '../../Forms/faults'

/** What a municipality tells, with the names that its page has: the editors paste it in as it is. */
export interface Contribution {
  kommunekode: string
  kommunestatus: string
  start?: string
  omfang?: string
  stop?: { hvornaar: string, grund: string }
  kerneelementer: Record<string, string>
  egneResultater: ContributedResult[]
  kilde?: string
  indberettetAf: string
  samtykke: 'ja' | 'nej'
  kontakt?: { navn: string, epost: string }
}

export interface ContributedResult {
  maal: string
  udfald: string
  foer?: number | typeof small
  efter?: number | typeof small
  enhed?: string
  af?: number
  periode?: string
}

export const small = 'under-5'

/** The fewest people that are told of; the content check has the same limit. */
const fewest = 5
const countsPeople = new Set(['boern', 'personer', 'sager', 'antal'])
const looksLikeCpr = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/
const results = [1, 2, 3]

/** Everything that stands in the form, or everything that is wrong with it. */
export function readContribution(fields: Map<string, string>): { contribution: Contribution | null, faults: FieldFault[] } {
  const faults: FieldFault[] = []
  const text = (name: string): string => cleaned(fields.get(name) ?? '').trim()
  const fault = (field: string, message: string): void => void faults.push({ field, message })
  for (const [name, value] of fields) if (looksLikeCpr.test(value)) fault(name, 'Her står noget, der ligner et CPR-nummer. Slet det: skriv kun samlede tal.')
  if (!text('kommunekode')) fault('kommunekode', 'Vælg kommunen.')
  if (!text('kommunestatus')) fault('kommunestatus', 'Vælg, hvor langt I er.')
  const hasStopped = text('kommunestatus') === 'stoppet'
  if (hasStopped && !text('stopHvornaar')) fault('stopHvornaar', 'Skriv, hvornår I holdt op.')
  if (hasStopped && text('stopGrund').length < 5) fault('stopGrund', 'Skriv, hvorfor I holdt op.')
  const told = results.flatMap(number => readResult(number, text, fault))
  if (!text('indberettetAf')) fault('indberettetAf', 'Skriv, hvilken afdeling eller stilling det kommer fra.')
  const mayKeep = fields.get('kontaktsamtykke') === 'ja'
  if (mayKeep && !/^\S+@\S+\.\S+$/.test(text('epost'))) fault('epost', 'Skriv en e-mail som navn@kommune.dk, eller fjern fluebenet ved «gemme navn og e-mail».')
  if (faults.length > 0) return { contribution: null, faults }
  return {
    faults, contribution: {
      kommunekode: text('kommunekode'), kommunestatus: text('kommunestatus'), ...optional({ start: text('start'), omfang: text('omfang') }),
      ...(hasStopped ? { stop: { hvornaar: text('stopHvornaar'), grund: text('stopGrund') } } : {}),
      kerneelementer: Object.fromEntries([...fields].filter(([name]) => /^KE\d+$/.test(name))),
      egneResultater: told, ...optional({ kilde: text('kilde') }), indberettetAf: text('indberettetAf'), samtykke: fields.get('samtykke') === 'ja' ? 'ja' : 'nej',
      ...(mayKeep ? { kontakt: { navn: text('navn'), epost: text('epost') } } : {}),
    },
  }
}

const optional = (texts: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))

function readResult(number: number, text: (name: string) => string, fault: (field: string, message: string) => void): ContributedResult[] {
  const at = (name: string): string => text(`${name}_${number}`)
  if (['maal', 'udfald', 'foer', 'efter', 'af', 'periode'].every(name => !at(name))) return []
  if (!at('maal')) fault(`maal_${number}`, `Skriv, hvad resultat ${number} handler om.`)
  if (!at('udfald')) fault(`udfald_${number}`, `Vælg, hvordan det gik i resultat ${number}.`)
  if ((at('foer') || at('efter')) && !at('enhed')) fault(`enhed_${number}`, `Vælg, hvad tallene i resultat ${number} tæller.`)
  const isShare = at('enhed') === 'pct'
  const of = at('af') ? wholeNumber(at('af')) : null
  if (at('af') && of === null) fault(`af_${number}`, 'Skriv et helt antal, fx 48.')
  if (isShare && (at('foer') || at('efter')) && !at('af')) fault(`af_${number}`, 'Skriv, hvor mange procenten er regnet af.')
  const figure = (name: string): ContributedResult['foer'] => at(name) ? readFigure(at(name), at('enhed'), of, message => fault(`${name}_${number}`, message)) : undefined
  const [before, after] = [figure('foer'), figure('efter')]
  return [{
    maal: at('maal'), udfald: at('udfald'), ...(before === undefined ? {} : { foer: before }), ...(after === undefined ? {} : { efter: after }),
    ...optional({ enhed: at('enhed') }), ...(of === null ? {} : { af: of }), ...optional({ periode: at('periode') }),
  }]
}

function readFigure(text: string, unit: string, of: number | null, fault: (message: string) => void): ContributedResult['foer'] {
  if (/^under[- ]?5$|^under fem$/i.test(text)) return small
  const { value, problem } = parse(text)
  if (problem) return void fault('Skriv et tal, fx 12 eller 3,5, eller «under 5».')
  const isSmall = countsPeople.has(unit) && Math.abs(value) < fewest || unit === 'pct' && of !== null && (of < fewest || Math.abs(value) * of / 100 < fewest)
  if (isSmall) return void fault('Tallet er så lille, at nogen kan kendes på det. Skriv «under 5» i stedet.')
  return value
}

function wholeNumber(text: string): number | null {
  const { value, problem } = parse(text)
  return !problem && Number.isInteger(value) && value >= 0 ? value : null
}
