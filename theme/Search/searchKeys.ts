import { find } from '../Scripts/modules'

const key = 'soegetast'
const off = 'fra'

/** Ctrl+K and / lead to the search field, when one is not writing somewhere. */
export function openSearchByKey(document: Document): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.repeat || event.isComposing || !isShortcut(event) || isWriting(document.activeElement)) return
    const field = document.querySelector<HTMLInputElement>('main .search-page .js-search-input') ?? document.querySelector<HTMLInputElement>('.js-search-input')
    if (!field) return
    event.preventDefault()
    goTo(field)
  })
}

/** A reader who speaks to the computer, or hits a key by accident, can turn the single key off. Only that choice is stored. */
export function searchKeys(root: HTMLElement): void {
  const box = find(root, '.js-slash', HTMLInputElement)
  box.checked = isSlashOn()
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(key)
    else localStorage.setItem(key, off)
  })
  root.hidden = false
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey) return false
  const hasControl = event.ctrlKey || event.metaKey
  // On a Danish keyboard / is written with Shift.
  return event.key === '/' ? !hasControl && isSlashOn() : event.key.toLowerCase() === 'k' && hasControl && !event.shiftKey
}

const isSlashOn = (): boolean => localStorage.getItem(key) !== off

const isWriting = (element: Element | null): boolean => element instanceof HTMLElement && (element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select'))

/** In a menu that is closed, the field is shown first. */
function goTo(field: HTMLInputElement): void {
  const isShown = () => field.getClientRects().length > 0
  if (!isShown()) field.closest<HTMLElement>('[popover]')?.showPopover?.()
  if (!isShown()) return location.assign('/soeg/')
  field.focus()
  field.select()
}
