import type { CalculationReport } from '../model/reports/report'
import { fixed, percentSign } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { inPicture, inTable, share } from './amounts'
import { label, line, nothing, rectangle, type Drawing, type Shape } from './drawing'
import { row, type TableRow } from './tableRow'

const barsHeight = 9
const axisHeight = 3
/** Below the labels of the ends, which it may be near. */
const zeroBaseline = 2.6
/** Of a bar's room. */
const barShare = 0.86

export const distributionText = ({ uncertainty }: CalculationReport): string =>
  uncertainty ? sentence('fordeling.tekst', { antal: fixed(uncertainty.draws, 0), tab: share(1 - uncertainty.chanceOfGain) }) : ''

export function distributionRows({ uncertainty }: CalculationReport): TableRow[] {
  if (!uncertainty) return []
  const { firstEdgeKroner, widthKroner, counts } = uncertainty.histogram
  return [...counts].map((count, bin) => {
    const from = firstEdgeKroner + bin * widthKroner
    return row([
      sentence('fordeling.interval', { fra: inTable(from), til: inTable(from + widthKroner) }),
      fixed(count, 0), percentSign(100 * count / uncertainty.draws, 1),
    ])
  })
}

export function distributionDrawing({ uncertainty }: CalculationReport): Drawing {
  if (!uncertainty) return nothing
  const { firstEdgeKroner, widthKroner, counts } = uncertainty.histogram
  const shapes: Shape[] = [], most = Math.max(1, ...counts), room = 100 / counts.length
  counts.forEach((count, bin) => {
    const from = firstEdgeKroner + bin * widthKroner, height = barsHeight * count / most
    shapes.push(rectangle(from < 0 ? 'loss-hatched' : 'gain', bin * room + room * (1 - barShare) / 2, barsHeight - height, room * barShare, height))
  })
  const last = firstEdgeKroner + counts.length * widthKroner
  shapes.push(line('axis', 0, barsHeight, 100, barsHeight))
  shapes.push(label('soft', 0, barsHeight + 1.2, inPicture(firstEdgeKroner)))
  shapes.push(label('soft', 100, barsHeight + 1.2, inPicture(last), 'end'))
  const zero = -firstEdgeKroner / widthKroner * room
  if (zero > 0 && zero < 100) shapes.push(line('axis', zero, 0, zero, barsHeight))
  if (zero > 5 && zero < 95) shapes.push(label('soft', zero, barsHeight + zeroBaseline, inPicture(0), 'middle'))
  return { height: barsHeight + axisHeight, shapes }
}
