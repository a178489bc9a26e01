export interface Shape {
  kind: 'rectangle' | 'line' | 'text'
  look: string
  x: number
  y: number
  width: number
  height: number
  text: string
  anchor: string
}

/** Widths are per cent of the column and heights are em: `Drawing` in C#. */
export interface Drawing {
  height: number
  shapes: Shape[]
}

export const nothing: Drawing = { height: 0, shapes: [] }

/** No shape is placed finer than a hundredth. */
export const round = (value: number): number => Math.floor(value * 100 + 0.5) / 100

export const rectangle = (look: string, x: number, y: number, width: number, height: number): Shape =>
  ({ kind: 'rectangle', look, x: round(x), y: round(y), width: round(width), height: round(height), text: '', anchor: '' })

export const line = (look: string, x1: number, y1: number, x2: number, y2: number): Shape =>
  ({ kind: 'line', look, x: round(x1), y: round(y1), width: round(x2 - x1), height: round(y2 - y1), text: '', anchor: '' })

export const label = (look: string, x: number, y: number, text: string, anchor = 'start'): Shape =>
  ({ kind: 'text', look, x: round(x), y: round(y), width: 0, height: 0, text, anchor })

/** Kroner → per cent of the width. Zero is always within it. */
export function scaleOf(lowest: number, highest: number, left: number, right: number): (kroner: number) => number {
  const from = Math.min(lowest, 0), to = Math.max(highest, 0)
  const perKrone = to > from ? (right - left) / (to - from) : 0
  return kroner => left + (kroner - from) * perKrone
}
