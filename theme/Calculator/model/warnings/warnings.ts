import { nameOf, standardOf, type InputField } from '../inputs/fields'
import type { CalculationInputs, Move } from '../inputs/inputs'
import type { InputKey, Model, WarningCondition, WarningDefinition } from '../model'
import { grossPrice } from '../calculation/prices'

const foster = 5
const institution = 6

/** A warning that a result shows, and the fields that call for it; none when every result does. */
export interface ShownWarning {
  warning: WarningDefinition
  fields: InputField[]
}

/** In the model's order. */
export const warningsOf = (inputs: CalculationInputs, model: Model): ShownWarning[] =>
  model.advarsler.map(warning => ({ warning, fields: unique(fieldsFor(warning.naar, inputs, model)) })).filter(({ warning, fields }) => fields.length > 0 || warning.naar === 'altid')

function fieldsFor(condition: WarningCondition, inputs: CalculationInputs, model: Model): InputField[] {
  const limits = model.advarselsgraenser
  const counted = countedMoves(inputs)
  const of = (key: InputKey, isMeant: (move: Move) => boolean) => counted.filter(isMeant).map(move => ({ key, place: move.row }))
  switch (condition) {
    case 'altid': return []
    case 'mindre-aendring-end-herning': return when(inputs.casesPerWorkerBefore < limits.sagerFoerHerning, 'sager_foer')
    case 'refusion': return when(inputs.refundIsOn && counted.some(move => grossPrice(inputs, move.from) > inputs.refundThresholdKroner[0]!), 'refusion')
    case 'plejefamilie-uden-stoette': return of('flyt_stoette_kr', move => move.to === foster && move.supportKroner === 0)
    case 'ingen-ekstra-forebyggelse': return when(inputs.extraPreventionKroner === 0, 'ekstra_forebyggelse_kr')
    case 'standardpriser': return standardPrices(inputs, model, counted)
    case 'sagstal-uden-for-anbefaling':
      return when(inputs.casesPerWorkerAfter < limits.faerrestSager || inputs.casesPerWorkerAfter > limits.flestSager, 'sager_efter')
    case 'stor-besparelse-pr-barn': return largeSavings(inputs, limits.stoersteBesparelsePrBarnKr, of)
    case 'flere-flyttet-end-der-er': return moreThanThereAre(inputs)
    case 'talt-to-gange': return when(inputs.offsetKroner > 0 && inputs.causalPercent > 0 && inputs.causalPercent <= limits.kausalHeleKommunenPct, 'modregning_kr')
    case 'gratis-trin': return counted.filter(move => inputs.unitPriceKroner[move.to] === 0).map(move => ({ key: 'enhedspris_kr', place: move.to }))
    case 'dyrere-trin': return of('flyt_til', move => savingPerChild(inputs, move) < 0)
  }
}

/** A known saving stands instead of the moves: then their prices don't count. */
const countedMoves = (inputs: CalculationInputs): Move[] => inputs.knownSavingKroner === null ? inputs.moves.filter(move => move.children > 0) : []

const savingPerChild = (inputs: CalculationInputs, move: Move): number => grossPrice(inputs, move.from) - (grossPrice(inputs, move.to) + move.supportKroner)

/** Steps that children leave or come to, and the two that the switching value is counted in. */
function standardPrices(inputs: CalculationInputs, model: Model, counted: Move[]): InputField[] {
  if (inputs.knownSavingKroner !== null) return []
  const steps = new Set([...counted.flatMap(move => [move.from, move.to]), foster, institution])
  return [...steps].sort((a, b) => a - b).map(place => ({ key: 'enhedspris_kr' as const, place }))
    .filter(field => standardOf(model, field)?.vaerdi === inputs.unitPriceKroner[field.place])
}

function largeSavings(inputs: CalculationInputs, limit: number, of: (key: InputKey, isMeant: (move: Move) => boolean) => InputField[]): InputField[] {
  if (inputs.knownSavingKroner === null) return of('flyt_fra', move => savingPerChild(inputs, move) > limit)
  const children = sum(inputs.moves)
  return when(children > 0 && inputs.knownSavingKroner / children > limit, 'besparelse_kendt_kr')
}

const moreThanThereAre = (inputs: CalculationInputs): InputField[] => inputs.moves
  .filter(({ from, children }) => {
    const there = inputs.childrenOnStep[from] ?? null
    return there !== null && children > 0 && sum(inputs.moves.filter(move => move.from === from)) > there
  })
  .map(move => ({ key: 'flyt_antal', place: move.row }))

const sum = (moves: Move[]): number => moves.reduce((total, move) => total + move.children, 0)

const when = (isSo: boolean, key: InputKey): InputField[] => isSo ? [{ key, place: 0 }] : []

const unique = (fields: InputField[]): InputField[] => [...new Map(fields.map(field => [nameOf(field), field])).values()]
