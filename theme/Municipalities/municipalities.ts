import { find } from '../Scripts/modules'
import { foldedName } from './foldedName'

/** So long after the last key the count is said aloud. */
const pause = 700
const longestText = 60

/** Narrows list and map as the visitor chooses, and keeps the address in step. Without it, the form is sent and answered with the same page. */
export function municipalities(root: HTMLElement): void {
  const form = find(root, '.js-filter', HTMLFormElement)
  const count = find(root, '.js-count', HTMLElement)
  const rows = [...root.querySelectorAll<HTMLElement>('.js-row')]
  let timer = 0

  const asked = new URLSearchParams(location.search)
  const unknown = ['navn', 'region', 'status'].filter(name => asked.has(name) && !fill(form, name, asked.get(name) ?? ''))
  // A server that answers has told it already.
  if (!root.querySelector('.register-filter__notice')) form.after(...unknown.map(name => notice(name, asked.get(name) ?? '')))
  form.addEventListener('input', () => show(false))
  form.addEventListener('submit', event => {
    event.preventDefault()
    show(true)
  })
  find(root, '.js-all', HTMLAnchorElement).addEventListener('click', event => {
    event.preventDefault()
    form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]').forEach(control => (control.value = ''))
    show(true)
  })
  show(true)

  function show(isAtOnce: boolean): void {
    const chosen = new FormData(form)
    const [name, region, status] = ['navn', 'region', 'status'].map(field => String(chosen.get(field) ?? '').trim()) as [string, string, string]
    const folded = foldedName(name)
    const hidden = new Set<string>()
    for (const row of rows) {
      const { code = '', name: known = '', region: lies = '', status: stands = '' } = row.dataset
      row.hidden = !(known.includes(folded) && (region === '' || region === lies) && (status === '' || status === stands))
      if (row.hidden) hidden.add(code)
    }
    for (const shape of root.querySelectorAll<SVGElement>('.js-shape')) shape.classList.toggle('map-faint', hidden.has(shape.dataset['code'] ?? ''))
    for (const group of root.querySelectorAll<HTMLElement>('.js-group')) group.hidden = !group.querySelector('.js-row:not([hidden])')
    keepAddress({ navn: name, region, status })
    clearTimeout(timer)
    timer = window.setTimeout(() => (count.textContent = countText(rows.length - hidden.size, rows.length)), isAtOnce ? 0 : pause)
  }
}

/** False for what the form does not offer: it stays out of it. */
function fill(form: HTMLFormElement, name: string, value: string): boolean {
  const control = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!
  control.value = value.trim().slice(0, longestText)
  if (!(control instanceof HTMLSelectElement) || control.selectedIndex >= 0) return true
  control.value = ''
  return false
}

function notice(name: string, value: string): HTMLParagraphElement {
  const text = document.createElement('p')
  text.className = 'register-filter__notice'
  text.textContent = `«${value.trim().slice(0, longestText)}» er ikke en ${name} i registret. Listen er ikke begrænset af det.`
  return text
}

function keepAddress(fields: Record<string, string>): void {
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString()
  const address = location.pathname + (query ? `?${query}` : '') + location.hash
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address)
}

const countText = (shown: number, all: number): string =>
  shown === all ? `Viser alle ${all} kommuner.` : shown === 0 ? 'Ingen kommuner passer. Vælg færre ting, eller ret navnet.' : `Viser ${shown} af ${all} kommuner.`
