import type { Outcome } from '../calculation/outcome'
import { isByStep, lists, moveColumns, scalars, type InputField } from '../inputs/fields'
import type { CalculationInputs } from '../inputs/inputs'
import type { InputKey } from '../model'
import { round } from '../numbers/rounding'
import type { CalculationReport } from '../reports/report'

const kroner = (value: number): number => round(value, 2)
const ratio = (value: number): number => round(value, 4)
const ratioOrNull = (value: number | null | undefined): number | null => value == null ? null : ratio(value)

/** A report as the API answers it: `CalculationAnswer` in C#. For the JSON that a visitor takes along. */
export function answerOf({ modelVersion, inputs, outcome, scenarios, uncertainty, sensitivities, warnings }: CalculationReport) {
  const { costs, fullSaving, totals, presentValues, payback, switchingValues } = outcome
  return {
    modelVersion,
    input: inputAnswer(inputs),
    ekstraAarsvaerk: ratio(costs.extraPosts),
    driftKrPrAar: kroner(costs.yearlyKroner),
    fuldBesparelseBruttoKr: kroner(fullSaving.grossKroner),
    fuldBesparelseNettoKr: kroner(fullSaving.netKroner),
    enhedsprisNettoKr: outcome.netUnitPriceKroner.map(kroner),
    aar: outcome.years.map(year => ({
      aar: year.year, effektPct: ratio(year.effectShare * 100), diskonteringsfaktor: round(year.discountFactor, 8), omkostningKr: kroner(year.costKroner),
      besparelseBruttoKr: kroner(year.grossSavingKroner), statensAndelKr: kroner(year.stateShareKroner), besparelseNettoKr: kroner(year.netSavingKroner),
      resultatKr: kroner(year.resultKroner), kumuleretKr: kroner(year.cumulativeKroner),
    })),
    sumOmkostningKr: kroner(totals.costKroner),
    sumBesparelseNettoKr: kroner(totals.netSavingKroner),
    sumResultatKr: kroner(totals.resultKroner),
    sumStatensAndelKr: kroner(totals.stateShareKroner),
    nutidsvaerdiOmkostningKr: kroner(presentValues.costKroner),
    nutidsvaerdiBesparelseKr: kroner(presentValues.netSavingKroner),
    nutidsvaerdiKr: kroner(outcome.netPresentValueKroner),
    gevinstPrInvesteretKrone: ratioOrNull(outcome.gainPerKrone),
    tilbagebetalingAar: ratioOrNull(payback?.years),
    kumuleretFalderUnderNulIgen: payback?.fallsBelowZeroAgain ?? false,
    balanceKausalPct: ratioOrNull(switchingValues.causalPercent),
    balanceBoern6Til5: ratioOrNull(switchingValues.childrenFromInstitutionToFoster),
    balanceBoern6Til5Hele: switchingValues.wholeChildrenFromInstitutionToFoster,
    monteCarlo: uncertainty && {
      seed: uncertainty.seed, traekninger: uncertainty.draws, middelKr: kroner(uncertainty.meanKroner), p10Kr: kroner(uncertainty.p10Kroner),
      p50Kr: kroner(uncertainty.p50Kroner), p90Kr: kroner(uncertainty.p90Kroner), sandsynlighedGevinstPct: ratio(uncertainty.chanceOfGain * 100),
      sandsynlighedTilbagebetaltPct: ratio(uncertainty.chanceOfPayback * 100),
    },
    foelsomhed: sensitivities.map(line => ({
      parameter: line.kind, lav: line.lowText, hoej: line.highText, npvLavKr: kroner(line.lowKroner), npvHoejKr: kroner(line.highKroner), udsvingKr: kroner(line.swingKroner),
    })),
    scenarier: Object.fromEntries(scenarios.map(({ id, outcome }) => [id, scenarioAnswer(outcome)])),
    advarsler: warnings.map(({ warning, fields }) => ({ id: warning.id, titel: warning.titel, tekst: warning.tekst, felter: fields.map(field => jsonName(field, inputs)) })),
  }
}

const scenarioAnswer = (outcome: Outcome) => ({
  nutidsvaerdiKr: kroner(outcome.netPresentValueKroner), sumResultatKr: kroner(outcome.totals.resultKroner),
  tilbagebetalingAar: ratioOrNull(outcome.payback?.years), gevinstPrInvesteretKrone: ratioOrNull(outcome.gainPerKrone),
})

/** The inputs by their names in JSON, in the order that the API gives them. */
function inputAnswer(inputs: CalculationInputs): Record<string, unknown> {
  const answer: Record<string, unknown> = { navn: inputs.name }
  for (const [key, name] of Object.entries({ ...scalars, ...lists }) as [InputKey, keyof CalculationInputs][]) answer[jsonKey(key)] = inputs[name]
  return {
    ...answer, besparelseKendtKr: inputs.knownSavingKroner, refusion: inputs.refundIsOn,
    flytninger: inputs.moves.map(move => ({ fra: move.from, til: move.to, antal: move.children, stoetteKr: move.supportKroner })),
  }
}

/** A form may have empty rows between the moves; an answer has none. */
function jsonName({ key, place }: InputField, inputs: CalculationInputs): string {
  if (moveColumns[key]) return `flytninger[${inputs.moves.findIndex(move => move.row === place)}].${jsonKey(key.slice('flyt_'.length))}`
  return lists[key] ? `${jsonKey(key)}[${place - (isByStep(key) ? 0 : 1)}]` : jsonKey(key)
}

const jsonKey = (key: string): string =>
  key.replace('_graense_', '_graenser_').replace('_sats_', '_satser_').replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
