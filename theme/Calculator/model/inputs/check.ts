import type { InputKey, Model } from '../model'
import { whole } from '../numbers/text'
import type { InputDraft, InputFault } from './draft'
import { fieldCheck, type FieldCheck } from './fieldCheck'
import { labelOf, lists, nameOf, places, scalars, standardOf } from './fields'
import type { CalculationInputs, Move } from './inputs'
import { mostPhaseInYears, refundBrackets } from './limits'

/** What a form or a link was read as: inputs, or everything that is wrong with it. */
export interface InputReading {
  inputs: CalculationInputs | null
  modelVersion: string | null
  faults: InputFault[]
}

/** A draft becomes inputs, or every fault in it, in the order of the form. */
export function check(draft: InputDraft, model: Model): InputReading {
  const check = fieldCheck(model, draft)
  const inputs = { name: draft.name } as CalculationInputs
  for (const { noegle: key } of model.felter) {
    const scalar = scalars[key], list = lists[key]
    if (scalar) inputs[scalar] = check.number({ key, place: 0 })
    else if (key === 'indfasning_pct') inputs.phaseInPercent = phaseIn(draft, model, check)
    else if (list === 'childrenOnStep') inputs[list] = places(key, 0).map(check.optional)
    else if (list) inputs[list] = places(key, 0).map(check.number)
    else if (key === 'flyt_fra') inputs.moves = [...draft.rows].sort((a, b) => a - b).map(row => moveOf(row, draft, check))
    else if (key === 'besparelse_kendt_kr') inputs.knownSavingKroner = check.optional({ key, place: 0 })
    else if (key === 'refusion') inputs.refundIsOn = check.number({ key, place: 0 }) !== 0
  }
  checkTogether(inputs, model, check)
  const faults = [...check.faults, ...draft.faults]
  return { inputs: faults.length === 0 ? inputs : null, modelVersion: draft.modelVersion, faults }
}

function moveOf(row: number, draft: InputDraft, check: FieldCheck): Move {
  const field = (key: InputKey) => ({ key, place: row })
  const support = field('flyt_stoette_kr')
  // An empty support is none; the other columns have no standard.
  if (draft.entries.get(nameOf(support)) === null) draft.entries.delete(nameOf(support))
  const from = check.number(field('flyt_fra')), to = check.number(field('flyt_til'))
  const move = { row, from, to, children: check.number(field('flyt_antal')), supportKroner: check.number(support) }
  if (from === to && !check.hasFault(field('flyt_fra')) && !check.hasFault(field('flyt_til'))) check.add(field('flyt_til'), 'fejl.samme-trin')
  return move
}

/** As many years as are written or standard; empty ones at the end are left out. */
function phaseIn(draft: InputDraft, model: Model, check: FieldCheck): number[] {
  const years = places('indfasning_pct', mostPhaseInYears)
  const isEmpty = years.map(year => {
    const entry = draft.entries.get(nameOf(year))
    return entry === undefined ? !standardOf(model, year) : entry === null
  })
  let count = years.length
  while (count > 1 && isEmpty[count - 1]) count--
  return years.slice(0, count).map((year, index) => {
    if (index === count - 1 || !isEmpty[index]) return check.number(year)
    check.add(year, 'fejl.hul')
    return 0
  })
}

function checkTogether(inputs: CalculationInputs, model: Model, check: FieldCheck): void {
  const before = { key: 'sager_foer', place: 0 } as const, after = { key: 'sager_efter', place: 0 } as const
  if (inputs.casesPerWorkerAfter > inputs.casesPerWorkerBefore && !check.hasFault(before) && !check.hasFault(after)) {
    check.add(after, 'fejl.over-foer', { foer: labelOf(model, before), hoejst: whole(inputs.casesPerWorkerBefore) })
  }
  const thresholds = inputs.refundThresholdKroner
  for (let number = 2; number <= refundBrackets; number++) {
    const field = (place: number) => ({ key: 'refusion_graense_kr', place } as const)
    if (thresholds[number - 1]! <= thresholds[number - 2]! && !check.hasFault(field(number - 1)) && !check.hasFault(field(number))) {
      check.add(field(number), 'fejl.stigende', { forrige: whole(thresholds[number - 2]!) })
    }
  }
}
