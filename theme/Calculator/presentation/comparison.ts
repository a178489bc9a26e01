import { fieldsOf, labelOf, nameOf, definitionOf, valueOf, type InputField } from '../model/inputs/fields'
import type { Model } from '../model/model'
import { withUnitInTable } from '../model/numbers/reading'
import { round } from '../model/numbers/rounding'
import { atMost, fixed, percentSign } from '../model/numbers/text'
import type { CalculationReport } from '../model/reports/report'
import { sentence } from '../model/texts/sentences'
import { inTable, years } from './amounts'
import { noEffect } from './headlines'
import { row, type TableRow } from './tableRow'

export const mostCompared = 3

/** Calculations side by side: `Comparison` in C#, and equal to it. */
interface Comparison {
  headings: string[]
  results: TableRow[]
  differences: TableRow[]
}

export function comparisonOf(reports: CalculationReport[], model: Model): Comparison {
  const none = sentence('beloeb.ingen')
  const amount = (key: string, valueIn: (report: CalculationReport) => number | undefined) => {
    const first = valueIn(reports[0]!)
    return row([sentence(key), ...reports.map((report, at) => {
      const kroner = valueIn(report)
      if (kroner === undefined) return none
      return at === 0 || first === undefined ? inTable(kroner) : sentence('sammenlign.forskel', { beloeb: inTable(kroner), forskel: signed(kroner - first) })
    })])
  }
  return {
    headings: [sentence('sammenlign.hvad'), ...reports.map(nameIn)],
    results: [
      row([sentence('sammenlign.stillinger'), ...reports.map(report => atMost(report.outcome.costs.extraPosts, 1))]),
      amount('sammenlign.udgift', report => report.outcome.costs.yearlyKroner),
      amount('sammenlign.besparelse', report => report.outcome.fullSaving.netKroner),
      amount('sammenlign.nutidsvaerdi', report => report.outcome.presentValues.resultKroner),
      amount('sammenlign.sum', report => report.outcome.totals.resultKroner),
      row([sentence('sammenlign.tjent-hjem'), ...reports.map(({ outcome: { payback } }) => payback ? sentence('forloeb.efter', { tid: years(payback.years) }) : sentence('forloeb.aldrig'))]),
      amount('sammenlign.lav', report => report.uncertainty?.p10Kroner),
      amount('sammenlign.midten', report => report.uncertainty?.p50Kroner),
      amount('sammenlign.hoej', report => report.uncertainty?.p90Kroner),
      row([sentence('sammenlign.chance'), ...reports.map(({ uncertainty }) => uncertainty ? percentSign(uncertainty.chanceOfGain * 100, 0) : none)]),
      amount('sammenlign.uden', report => report.scenarios.find(scenario => scenario.id === noEffect)!.outcome.presentValues.resultKroner),
    ],
    differences: fieldsIn(reports, model).flatMap(field => {
      const values = reports.map(report => valueOf(report.inputs, field))
      return values.every(value => value === values[0]) ? [] : [row([labelOf(model, field), ...values.map(value => textOf(value, field, model))])]
    }),
  }
}

const nameIn = ({ inputs }: CalculationReport, at: number): string => inputs.name || sentence('sammenlign.uden-navn', { nr: fixed(at + 1, 0) })

const signed = (kroner: number): string => (round(kroner, 0) > 0 ? '+' : '') + inTable(kroner)

const fieldsIn = (reports: CalculationReport[], model: Model): InputField[] =>
  [...new Map(reports.flatMap(report => fieldsOf(report.inputs, model)).map(field => [nameOf(field), field])).values()]

function textOf(value: number | null, field: InputField, model: Model): string {
  if (value === null) return sentence('beloeb.ingen')
  const { enhed } = definitionOf(model, field.key)
  return enhed === 'ja-nej' ? sentence(value ? 'svar.ja' : 'svar.nej') : withUnitInTable(value, enhed)
}
