import { find } from '../Scripts/modules'
import { fragmentOf, stateIn, type MeetingState } from './address'
import { MeetingCalculation } from './calculation'
import { MeetingContents } from './contents'
import { showFidelity } from './fidelity'

/** Keeps the choice in the address as it is made. Without it, the boxes still decide what is seen and printed, and the form can be sent. */
export function meeting(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) throw new Error('meeting: should be a form')
  const boxes = [...form.querySelectorAll<HTMLInputElement>('.meeting-part__box')]
  const name = find(form, '.js-name', HTMLInputElement)
  const status = find(form, '.js-status', HTMLElement)
  const place = form.querySelector<HTMLElement>('.js-calculation')
  const contents = new MeetingContents(form)
  const calculation = place ? new MeetingCalculation(form, place, () => changed()) : null

  showFidelity(find(form, '.js-fidelity', HTMLElement))
  const asked = stateIn(location)
  if (asked) open(asked)
  void calculation?.show()
  void contents.bring()
  find(form, '.js-show', HTMLButtonElement).hidden = true
  on('.js-print', () => void contents.bring().then(() => print()))
  on('.js-share', () => void share())
  on('.js-none', () => {
    for (const box of boxes) box.checked = false
    changed()
    boxes[0]?.focus()
  })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('change', () => changed())
  window.addEventListener('hashchange', () => {
    const other = stateIn(location)
    if (other) open(other)
    void calculation?.show()
    void contents.bring()
  })

  function open(state: MeetingState): void {
    const known = new Set(boxes.map(box => box.value))
    for (const box of boxes) box.checked = state.parts.includes(box.value) || (box.value === 'beregning' && state.calculation !== '')
    name.value = state.name
    if (calculation) calculation.value = state.calculation
    const unknown = state.parts.filter(part => !known.has(part))
    // A server that answers has told it already.
    if (unknown.length > 0 && !form.querySelector('.meeting__notice')) status.textContent = unknown.map(part => `Linket nævner «${part.slice(0, 80)}», som ikke findes her. Resten er med.`).join(' ')
  }

  function current(): MeetingState {
    return { name: name.value.trim(), parts: boxes.filter(box => box.checked).map(box => box.value), calculation: calculation?.value ?? '' }
  }

  function changed(): void {
    history.replaceState(null, '', location.pathname + fragmentOf(current()))
    const count = boxes.filter(box => box.checked).length
    status.textContent = count === 0 ? 'Intet er valgt.' : `${count} ${count === 1 ? 'del' : 'dele'} er valgt.`
    void calculation?.show()
    void contents.bring()
  }

  async function share(): Promise<void> {
    const state = current()
    const link = location.origin + location.pathname + fragmentOf(state)
    const warning = [state.calculation && 'Alle tal i beregningen står i det.', state.parts.includes('fidelitet') && 'Fidelitetsprofilen følger ikke med: den ligger kun på denne enhed.'].filter(Boolean).join(' ')
    try {
      await navigator.clipboard.writeText(link)
      status.textContent = `Linket er kopieret. ${warning}`
    } catch {
      status.textContent = `Kopiér linket her: ${link} ${warning}`
    }
  }

  function on(selector: string, action: () => void): void {
    const button = find(form as HTMLElement, selector, HTMLButtonElement)
    button.hidden = false
    button.addEventListener('click', action)
  }
}
