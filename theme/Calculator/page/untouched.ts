import { find } from '../../Scripts/modules'
import { isUnsent } from './address'
import { loadModel } from './loadModel'
import { savedCalculations } from './saved'

const touches = ['pointerover', 'pointerdown', 'focusin', 'input']

/** The page comes with its answer, so the formulas and their numbers are fetched when somebody lays a hand on it, or when the answer is not theirs. */
export async function untouched(root: HTMLElement): Promise<void> {
  if (!isAnswered(root) || savedCalculations().length > 0 || isChanged(root)) return begin(root, false)
  const buttons = root.querySelectorAll<HTMLElement>('.js-actions, .js-csv')
  for (const button of buttons) button.hidden = false
  let beginning: Promise<void> | null = null
  for (const touch of touches) root.addEventListener(touch, touched, { once: true })
  root.addEventListener('click', wait, true)

  function touched(): void {
    beginning ??= begin(root, true).catch((error: unknown) => {
      // As on a page without scripts: the form can be sent, and there is nothing to take along.
      for (const button of buttons) button.hidden = true
      find(root, '.js-action-status', HTMLElement).textContent = 'Resten af beregneren kunne ikke hentes. Genindlæs siden, og prøv igen.'
      console.error(error)
    }).finally(() => root.removeEventListener('click', wait, true))
  }

  /** A click that comes before the code waits for it, and is made again. */
  async function wait(event: Event): Promise<void> {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button:not([popovertarget]), .js-profile, .js-reset') : null
    if (!pressed) return
    event.preventDefault()
    event.stopPropagation()
    touched()
    await beginning
    pressed.click()
  }
}

async function begin(root: HTMLElement, isAnswered: boolean): Promise<void> {
  const [{ calculator }, model] = await Promise.all([import('./calculator'), loadModel(root)])
  calculator(root, model, isAnswered)
  root.dataset['live'] = ''
  // What was typed on the way here is told like what is typed from now on.
  if (isAnswered && isChanged(root)) find(root, '.js-form', HTMLFormElement).dispatchEvent(new Event('input', { bubbles: true }))
}

/** A server has answered what the address asks, or it asks nothing. */
const isAnswered = (root: HTMLElement): boolean => !isUnsent(location) && (location.search === '' || 'answered' in root.dataset)

/** A browser may keep what was typed when the page is loaded again. */
function isChanged(root: HTMLElement): boolean {
  const controls = [...find(root, '.js-form', HTMLFormElement).elements]
  return controls.some(control => control instanceof HTMLInputElement ? control.value !== control.defaultValue
    : control instanceof HTMLSelectElement && [...control.options].some(option => option.selected !== option.defaultSelected && !(option.index === 0 && option.selected)))
}
