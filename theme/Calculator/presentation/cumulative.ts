import type { CalculationReport } from '../model/reports/report'
import { fixed } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { horizon, inPicture, inTable, inWords } from './amounts'
import { label, line, rectangle, scaleOf, type Drawing, type Shape } from './drawing'
import { row, type TableRow } from './tableRow'

const left = 12
const right = 76
const firstTop = 1.6
const rowHeight = 2.4
const bandHeight = 1.5
const baseline = 1.1

export const cumulativeText = ({ inputs, outcome, uncertainty }: CalculationReport): string =>
  sentence(uncertainty ? 'kumuleret.tekst' : 'kumuleret.tekst-uden', { aar: horizon(inputs.horizonYears), grund: inWords(outcome.totals.resultKroner) })

export function cumulativeRows({ outcome, uncertainty }: CalculationReport): TableRow[] {
  const cell = (kroner: number | undefined) => kroner === undefined ? sentence('beloeb.ingen') : inTable(kroner)
  return outcome.years.map((year, at) => {
    const band = uncertainty?.band[at]
    return row([fixed(year.year, 0), cell(band?.p10Kroner), inTable(year.cumulativeKroner), cell(band?.p50Kroner), cell(band?.p90Kroner)])
  })
}

export function cumulativeDrawing({ outcome, uncertainty }: CalculationReport): Drawing {
  let lowest = 0, highest = 0
  outcome.years.forEach(({ cumulativeKroner }, at) => {
    const band = uncertainty?.band[at]
    lowest = Math.min(lowest, cumulativeKroner, band?.p10Kroner ?? cumulativeKroner)
    highest = Math.max(highest, cumulativeKroner, band?.p90Kroner ?? cumulativeKroner)
  })
  const x = scaleOf(lowest, highest, left, right)
  const height = firstTop + rowHeight * outcome.years.length
  const shapes: Shape[] = [label('soft', x(0), 1, sentence('kumuleret.akse'), 'middle')]
  outcome.years.forEach(({ cumulativeKroner }, at) => {
    const top = firstTop + rowHeight * at, band = uncertainty?.band[at]
    shapes.push(label('name', 0, top + baseline, sentence('aar.nummer', { nr: fixed(at + 1, 0) })))
    if (band) {
      shapes.push(rectangle('band', x(band.p10Kroner), top, x(band.p90Kroner) - x(band.p10Kroner), bandHeight))
      shapes.push(line('middle-line', x(band.p50Kroner), top, x(band.p50Kroner), top + bandHeight))
    }
    shapes.push(line('base-line', x(cumulativeKroner), top, x(cumulativeKroner), top + bandHeight))
    shapes.push(label('label', 100, top + baseline, inPicture(cumulativeKroner), 'end'))
  })
  shapes.push(line('axis', x(0), firstTop - 0.3, x(0), height))
  return { height, shapes }
}
