import { round, type Drawing, type Shape } from '../presentation/drawing'
import type { CalculationView } from '../presentation/view'
import type { TableRow } from '../presentation/tableRow'

/** Puts a result into the places that the page has for it: data-text, data-rows, data-drawing and data-warning. */
export function show(root: HTMLElement, view: CalculationView): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-text]')) place.textContent = named(view.texts, place.dataset['text'])
  for (const place of root.querySelectorAll<HTMLElement>('[data-rows]')) showRows(place, named(view.tables, place.dataset['rows']))
  for (const place of root.querySelectorAll<SVGGElement>('[data-drawing]')) draw(place, named(view.drawings, place.dataset['drawing']))
  for (const place of root.querySelectorAll<HTMLElement>('[data-warning]')) {
    const warning = view.warnings.find(one => one.id === place.dataset['warning'])
    place.hidden = warning === undefined
    const link = place.querySelector<HTMLAnchorElement>('.js-warning-field')
    if (!link) continue
    link.hidden = !warning?.field
    if (warning?.field) link.href = `#${warning.field}`
  }
}

export function showRows(body: HTMLElement, rows: TableRow[]): void {
  body.replaceChildren(...rows.map(({ cells, isTotal }) => {
    const row = document.createElement('tr')
    if (isTotal) row.className = 'result-table__total'
    row.append(...cells.map((text, at) => {
      const cell = document.createElement(at === 0 ? 'th' : 'td')
      if (at === 0) cell.setAttribute('scope', 'row')
      else cell.className = 'table__number'
      cell.textContent = text
      return cell
    }))
    return row
  }))
}

function named<T extends object>(values: T, name: string | undefined): T[keyof T] {
  const value = values[name as keyof T]
  if (value === undefined) throw new Error(`The result has no ${name}`)
  return value
}

function draw(place: SVGGElement, { height, shapes }: Drawing): void {
  place.ownerSVGElement?.setAttribute('height', `${round(height)}em`)
  const picture = place.closest<HTMLElement>('.js-picture')
  if (picture) picture.hidden = height === 0
  place.replaceChildren(...shapes.map(shape => element(shape, place.dataset['hatch'] ?? '')))
}

function element(shape: Shape, hatch: string): SVGElement {
  const { kind, look, x, y, width, height, text, anchor } = shape
  if (kind === 'text') {
    const label = svg('text', look, { x: `${x}%`, y: `${y}em`, 'text-anchor': anchor })
    label.textContent = text
    return label
  }
  if (kind === 'line') return svg('line', look, { x1: `${x}%`, y1: `${y}em`, x2: `${round(x + width)}%`, y2: `${round(y + height)}em` })
  const fill = look.endsWith('-hatched') ? { fill: `url(#${hatch})` } : {}
  return svg('rect', look, { x: `${x}%`, y: `${y}em`, width: `${width}%`, height: `${height}em`, ...fill })
}

function svg(name: string, look: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  element.setAttribute('class', `drawing__${look}`)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}
