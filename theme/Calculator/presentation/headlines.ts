import type { CalculationReport } from '../model/reports/report'
import { sentence } from '../model/texts/sentences'
import { horizon, inWords, share, years } from './amounts'

/** The scenario in which the effort changes nothing. */
export const noEffect = 'ingenEffekt'

export const announcement = (report: CalculationReport): string => {
  const grund = inWords(report.outcome.presentValues.resultKroner), uden = failValue(report)
  return report.uncertainty
    ? sentence('resultat.melding', { grund, chance: share(report.uncertainty.chanceOfGain), uden })
    : sentence('resultat.melding-uden', { grund, uden })
}

export const baseSum = ({ outcome, inputs }: CalculationReport): string =>
  sentence('resultat.sum', { sum: inWords(outcome.totals.resultKroner), aar: horizon(inputs.horizonYears) })

export function basePayback({ outcome, inputs }: CalculationReport): string {
  if (!outcome.payback) return sentence('resultat.ikke-tjent-hjem', { aar: horizon(inputs.horizonYears) })
  return sentence(outcome.payback.fallsBelowZeroAgain ? 'resultat.tjent-hjem-men' : 'resultat.tjent-hjem-efter', { tid: years(outcome.payback.years) })
}

export const uncertainValue = ({ uncertainty }: CalculationReport): string => uncertainty ? inWords(uncertainty.p50Kroner) : sentence('beloeb.ingen')

export const uncertainRange = ({ uncertainty }: CalculationReport): string => uncertainty
  ? sentence('resultat.spaend', { lav: inWords(uncertainty.p10Kroner), hoej: inWords(uncertainty.p90Kroner) })
  : sentence('resultat.ingen-usikkerhed')

export const uncertainChance = ({ uncertainty }: CalculationReport): string => uncertainty
  ? sentence('resultat.chance', { gevinst: share(uncertainty.chanceOfGain), tjentHjem: share(uncertainty.chanceOfPayback) })
  : ''

export const failValue = (report: CalculationReport): string =>
  inWords(report.scenarios.find(scenario => scenario.id === noEffect)!.outcome.presentValues.resultKroner)

export const failText = (): string => sentence('resultat.virker-ikke')
