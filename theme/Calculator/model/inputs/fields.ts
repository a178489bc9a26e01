import type { InputDefinition, InputKey, Model, StandardValue } from '../model'
import type { CalculationInputs, Move } from './inputs'
import { mostMoves, mostPhaseInYears, refundBrackets, steps } from './limits'

/** One place to write a number. The place is the step (from 0), or the number of the threshold, year or row (from 1); 0 where there is no list. */
export interface InputField {
  key: InputKey
  place: number
}

type Scalar = { [Name in keyof CalculationInputs]: CalculationInputs[Name] extends number ? Name : never }[keyof CalculationInputs]

type List = 'childrenOnStep' | 'unitPriceKroner' | 'refundThresholdKroner' | 'refundPercent' | 'phaseInPercent'

type ListKey = 'boern' | 'enhedspris_kr' | 'refusion_graense_kr' | 'refusion_sats_pct' | 'indfasning_pct'
type MoveKey = 'flyt_fra' | 'flyt_til' | 'flyt_antal' | 'flyt_stoette_kr'
type ScalarKey = Exclude<InputKey, ListKey | MoveKey | 'refusion' | 'besparelse_kendt_kr'>

/** The inputs that are one number each; a new input that is not named here or below is a fault of the type. */
export const scalars: Partial<Record<InputKey, Scalar>> = {
  sager: 'cases', sager_foer: 'casesPerWorkerBefore', sager_efter: 'casesPerWorkerAfter', afrunding_aarsvaerk: 'roundPostsTo', raadgiver_kr: 'workerKroner',
  teamleder_aarsvaerk: 'teamLeaderPosts', teamleder_kr: 'teamLeaderKroner', tvaerfaglig_kr: 'interdisciplinaryKroner',
  ekstra_forebyggelse_kr: 'extraPreventionKroner', opstart_kr: 'startKroner', omkostningstillaeg_pct: 'costMarkupPercent',
  prisregulering_pct: 'unitPriceAdjustmentPercent', bortfald_pct: 'fadePercent', kausal_pct: 'causalPercent', modregning_kr: 'offsetKroner',
  horisont_aar: 'horizonYears', rente_pct: 'discountRatePercent',
} satisfies Record<ScalarKey, Scalar>

export const lists: Partial<Record<InputKey, List>> = {
  boern: 'childrenOnStep', enhedspris_kr: 'unitPriceKroner', refusion_graense_kr: 'refundThresholdKroner', refusion_sats_pct: 'refundPercent',
  indfasning_pct: 'phaseInPercent',
} satisfies Record<ListKey, List>

/** The columns of a move, in their order. */
export const moveColumns: Partial<Record<InputKey, Exclude<keyof Move, 'row'>>> = {
  flyt_fra: 'from', flyt_til: 'to', flyt_antal: 'children', flyt_stoette_kr: 'supportKroner',
} satisfies Record<MoveKey, keyof Move>

export const isByStep = (key: InputKey): boolean => key === 'boern' || key === 'enhedspris_kr'

/** Its name in a link and in the form: `enhedspris_kr_6`, `flyt_2_antal`. */
export const nameOf = ({ key, place }: InputField): string => moveColumns[key] ? `flyt_${place}_${key.slice(5)}` : lists[key] ? `${key}_${place}` : key

export function definitionOf(model: Model, key: InputKey): InputDefinition {
  const definition = model.felter.find(input => input.noegle === key)
  if (!definition) throw new Error(`${key} is no input of model ${model.version}`)
  return definition
}

/** The label with the step's name or the item's number in its place. */
export const labelOf = (model: Model, { key, place }: InputField): string =>
  definitionOf(model, key).navn.split('{n}').join(isByStep(key) ? model.trin[place]! : String(place))

/** Every field of a key that is not a move's. */
export function places(key: InputKey, phaseInYears: number): InputField[] {
  const count = isByStep(key) ? steps : key === 'indfasning_pct' ? phaseInYears : lists[key] ? refundBrackets : 1
  return Array.from({ length: count }, (_, index) => ({ key, place: index + firstPlace(key) }))
}

/** The fields of a calculation in the order of the form; of the moves, the rows that are used. */
export function fieldsOf(inputs: CalculationInputs, model: Model): InputField[] {
  return model.felter.flatMap(({ noegle }) => {
    if (noegle === 'flyt_fra') return inputs.moves.flatMap(move => (Object.keys(moveColumns) as InputKey[]).map(key => ({ key, place: move.row })))
    return moveColumns[noegle] ? [] : places(noegle, inputs.phaseInPercent.length)
  })
}

/** Every field there can be. */
export const allFields = (model: Model): InputField[] => model.felter.flatMap(({ noegle }) =>
  moveColumns[noegle] ? Array.from({ length: mostMoves }, (_, index) => ({ key: noegle, place: index + 1 })) : places(noegle, mostPhaseInYears))

/** Null where nothing is written. Yes is 1 and no is 0. */
export function valueOf(inputs: CalculationInputs, { key, place }: InputField): number | null {
  const scalar = scalars[key], list = lists[key], column = moveColumns[key]
  if (scalar) return inputs[scalar]
  if (list) return inputs[list][place - firstPlace(key)] ?? null
  if (column) return inputs.moves.find(move => move.row === place)?.[column] ?? null
  return key === 'refusion' ? Number(inputs.refundIsOn) : inputs.knownSavingKroner
}

/** The standard value of a field; none where there is nothing to assume. */
export const standardOf = (model: Model, { key, place }: InputField): StandardValue | undefined =>
  definitionOf(model, key).standarder[moveColumns[key] ? 0 : place - firstPlace(key)]

/** The fields where nobody has put another number than the standard one. */
export const atStandard = (inputs: CalculationInputs, model: Model): InputField[] =>
  fieldsOf(inputs, model).filter(field => !moveColumns[field.key] && standardOf(model, field)?.vaerdi === valueOf(inputs, field))

const firstPlace = (key: InputKey): number => lists[key] && !isByStep(key) || moveColumns[key] ? 1 : 0
