import type { CalculationInputs } from '../model/inputs/inputs'
import type { Model } from '../model/model'
import type { CalculationReport } from '../model/reports/report'
import { atMost, fixed } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { label, nothing, rectangle, type Drawing, type Shape } from './drawing'
import { row, type TableRow } from './tableRow'

const rowHeight = 4.6
const nameBaseline = 1
const barTop = 1.4
const barHeight = 1.2
const widest = 64
const labelGap = 1.5

export const ladderText = (): string => sentence('trappen.tekst')

export const ladderRows = ({ inputs }: CalculationReport, model: Model): TableRow[] =>
  isEmpty(inputs) ? [] : steps(inputs, model).map(step => row([step.name, atMost(step.before, 1), atMost(step.after, 1)]))

export function ladderDrawing({ inputs }: CalculationReport, model: Model): Drawing {
  if (isEmpty(inputs)) return nothing
  const all = steps(inputs, model), shapes: Shape[] = []
  const most = Math.max(1, ...all.map(step => Math.max(step.before, step.after)))
  const bar = (look: string, key: string, children: number, top: number) => {
    const width = widest * Math.max(children, 0) / most
    if (width > 0) shapes.push(rectangle(look, 0, top, width, barHeight))
    shapes.push(label('label', width + labelGap, top + 0.95, sentence(key, { antal: atMost(children, 1) })))
  }
  all.forEach((step, at) => {
    const top = rowHeight * at
    shapes.push(label('name', 0, top + nameBaseline, step.name))
    bar('before-hatched', 'trappen.foer', step.before, top + barTop)
    bar('gain', 'trappen.efter', step.after, top + barTop + barHeight)
  })
  return { height: rowHeight * all.length, shapes }
}

const isEmpty = (inputs: CalculationInputs): boolean => inputs.childrenOnStep.every(children => children === null)

function steps(inputs: CalculationInputs, model: Model): { name: string, before: number, after: number }[] {
  return inputs.childrenOnStep.map((children, step) => {
    const before = children ?? 0
    let after = before
    for (const move of inputs.moves) {
      if (move.from === step) after -= move.children
      if (move.to === step) after += move.children
    }
    return { name: sentence('trappen.trin', { nr: fixed(step, 0), navn: model.trin[step]! }), before, after }
  }).reverse()
}
