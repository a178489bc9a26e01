import type { CalculationReport } from '../model/reports/report'
import { atMost } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { inTable } from './amounts'
import { row, type TableRow } from './tableRow'

export function staff({ outcome, inputs }: CalculationReport): string {
  const antal = atMost(outcome.costs.extraPosts, 1)
  const key = antal === '0' ? 'resultat.ingen-stillinger' : antal === '1' ? 'resultat.stilling' : 'resultat.stillinger'
  return sentence(key, { foer: atMost(inputs.casesPerWorkerBefore, 1), efter: atMost(inputs.casesPerWorkerAfter, 1), antal })
}

export function costRows({ outcome: { costs } }: CalculationReport): TableRow[] {
  const line = (key: string, kroner: number, isTotal = false) => row([sentence(key), inTable(kroner)], isTotal)
  return [
    line('udgift.raadgivere', costs.workersKroner), line('udgift.teamleder', costs.teamLeaderKroner), line('udgift.tvaerfaglig', costs.interdisciplinaryKroner),
    line('udgift.forebyggelse', costs.extraPreventionKroner), line('udgift.tillaeg', costs.markupKroner), line('udgift.aar', costs.yearlyKroner, true),
    line('udgift.opstart', costs.onceKroner),
  ]
}
