import type { CalculationReport } from '../model/reports/report'
import { sentence } from '../model/texts/sentences'
import { inPicture, inTable, inWords } from './amounts'
import { label, line, nothing, rectangle, scaleOf, type Drawing, type Shape } from './drawing'
import { row, type TableRow } from './tableRow'

const left = 1
const right = 74
const firstTop = 0.4
const rowHeight = 3.1
const nameBaseline = 1
const barTop = 1.4
const barHeight = 1.2
const labelBaseline = 1

export const sensitivityText = ({ sensitivities: [first] }: CalculationReport): string =>
  sentence('foelsomhed.tekst', { navn: first!.label, udsving: inWords(first!.swingKroner) })

export const sensitivityRows = ({ sensitivities }: CalculationReport): TableRow[] => sensitivities.map(one =>
  row([one.label, bound(one.lowText), inTable(one.lowKroner), bound(one.highText), inTable(one.highKroner), inTable(one.swingKroner)]))

/** A number and its % stay on one line. */
const bound = (text: string): string => text.replace(' %', '\u00A0%')

export function sensitivityDrawing({ outcome, sensitivities }: CalculationReport): Drawing {
  const base = outcome.presentValues.resultKroner
  let lowest = base, highest = base
  for (const { lowKroner, highKroner } of sensitivities) {
    lowest = Math.min(lowest, lowKroner, highKroner)
    highest = Math.max(highest, lowKroner, highKroner)
  }
  const x = scaleOf(lowest, highest, left, right)
  const shapes: Shape[] = []
  const moving = sensitivities.filter(one => one.swingKroner > 0)
  moving.forEach((one, at) => {
    const top = firstTop + rowHeight * at
    const from = x(Math.min(one.lowKroner, one.highKroner)), middle = x(base), to = x(Math.max(one.lowKroner, one.highKroner))
    shapes.push(label('name', 0, top + nameBaseline, one.label))
    if (middle > from) shapes.push(rectangle('loss-hatched', from, top + barTop, middle - from, barHeight))
    if (to > middle) shapes.push(rectangle('gain', middle, top + barTop, to - middle, barHeight))
    shapes.push(line('axis', middle, top + barTop - 0.2, middle, top + barTop + barHeight + 0.2))
    shapes.push(label('soft', 100, top + barTop + labelBaseline, inPicture(one.swingKroner), 'end'))
  })
  const height = firstTop + rowHeight * moving.length
  shapes.push(line('grid', x(0), firstTop, x(0), height))
  return moving.length === 0 ? nothing : { height, shapes }
}
