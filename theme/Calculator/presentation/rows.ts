import type { Model } from '../model/model'
import type { CalculationReport } from '../model/reports/report'
import type { Totals } from '../model/calculation/years'
import { atMost, fixed, percentSign } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { inTable, years } from './amounts'
import { everything } from './breakEven'
import { row, type TableRow } from './tableRow'

/** Year by year: what is saved in all, the state's part of it, what the rest of the municipality spends more, and what is left. */
export function yearRows({ outcome }: CalculationReport): TableRow[] {
  const total = (key: string, totals: Totals, cumulative: string) => row([
    sentence(key), '', inTable(totals.costKroner), inTable(totals.grossSavingKroner), inTable(totals.stateShareKroner),
    inTable(totals.offsetKroner), inTable(totals.netSavingKroner), inTable(totals.resultKroner), cumulative,
  ], true)
  return [
    ...outcome.years.map(year => row([
      fixed(year.year, 0), percentSign(year.effectShare * 100, 0), inTable(year.costKroner), inTable(year.grossSavingKroner), inTable(year.stateShareKroner),
      inTable(year.offsetKroner), inTable(year.netSavingKroner), inTable(year.resultKroner), inTable(year.cumulativeKroner),
    ])),
    total('aar.i-alt', outcome.totals, inTable(outcome.totals.resultKroner)),
    total('aar.nutid', outcome.presentValues, ''),
  ]
}

/** The ways it may go, side by side. */
export const scenarioRows = (report: CalculationReport, model: Model): TableRow[] => model.scenarier.map(({ id, navn }) => {
  const { outcome } = report.scenarios.find(scenario => scenario.id === id)!
  return row([
    navn, inTable(outcome.presentValues.resultKroner), inTable(outcome.totals.resultKroner),
    outcome.payback ? sentence('forloeb.efter', { tid: years(outcome.payback.years) }) : sentence('forloeb.aldrig'),
    outcome.gainPerKrone === null ? sentence('beloeb.ingen') : fixed(outcome.gainPerKrone, 2),
  ])
})

/** Where the present value turns from loss to gain. */
export function switchingRows({ outcome, inputs }: CalculationReport): TableRow[] {
  const { causalPercent, childrenFromInstitutionToFoster: exact, wholeChildrenFromInstitutionToFoster: children } = outcome.switchingValues
  const unreachable = sentence('vende.findes-ikke')
  const share = causalPercent === null ? unreachable : percentSign(causalPercent, 1)
  const causal = row([sentence('vende.andel'), causalPercent !== null && causalPercent > everything ? sentence('vende.for-meget', { andel: share }) : share])
  if (inputs.knownSavingKroner !== null) return [causal]
  return [causal, row([
    sentence('vende.boern'),
    children === null || exact === null ? unreachable : sentence('vende.boern-tal', { antal: fixed(children, 0), praecis: atMost(exact, 2) }),
  ])]
}
