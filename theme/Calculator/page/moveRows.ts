import { mostMoves } from '../model/inputs/limits'
import { find } from '../../Scripts/modules'

/** «Tilføj en række» adds one here instead of sending the form. */
export function moveRows(root: HTMLElement, changed: () => void): void {
  const moves = find(root, '.js-moves', HTMLElement)
  const button = find(moves, 'button[name="raekker"]', HTMLButtonElement)
  button.addEventListener('click', event => {
    event.preventDefault()
    const row = add(moves)
    if (count(moves) === mostMoves) button.disabled = true
    row?.querySelector('select')?.focus()
    changed()
  })
}

/** A link may name a row that the page does not have yet. */
export function rowFor(form: HTMLElement, name: string): void {
  const row = /^flyt_(\d{1,2})_/.exec(name)?.[1]
  const moves = form.querySelector<HTMLElement>('.js-moves')
  if (!row || !moves) return
  while (count(moves) < Math.min(Number(row), mostMoves)) add(moves)
}

const count = (moves: HTMLElement): number => moves.querySelectorAll('.js-move-row').length

function add(moves: HTMLElement): HTMLElement | null {
  const number = count(moves) + 1
  if (number > mostMoves) return null
  const blank = find(moves, '.js-move-blank', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  for (const element of blank.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = attribute.value.replace('NR', String(number))
  }
  const row = blank.querySelector<HTMLElement>('.js-move-row')
  find(moves, '.js-move-rows', HTMLElement).append(blank)
  return row
}
