import { find } from '../Scripts/modules'

/** What is wrong in a field, and what to write instead. */
export interface FieldFault {
  /** The field's name; empty, or unknown to the form: said in the summary alone. */
  field: string
  message: string
}

const prefix = 'Fejl: '

/** The summary with links, the same words at each field, and the focus on the summary. None takes them away. */
export function showFaults(root: HTMLElement, faults: FieldFault[]): void {
  clear(root)
  document.title = (faults.length > 0 ? prefix : '') + document.title.replace(prefix, '')
  const summary = find(root, '.js-faults', HTMLElement)
  summary.hidden = faults.length === 0
  find(root, '.js-fault-list', HTMLElement).replaceChildren(...faults.map(fault => itemFor(root, fault)))
  if (faults.length > 0) summary.focus()
}

function itemFor(root: HTMLElement, { field, message }: FieldFault): HTMLLIElement {
  const item = document.createElement('li')
  const control = root.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]:not([type="hidden"])`)
  if (!control) {
    item.textContent = message
    return item
  }
  mark(control, message)
  const link = document.createElement('a')
  link.href = `#${control.id}`
  link.textContent = message
  link.addEventListener('click', event => {
    event.preventDefault()
    open(control)
    control.focus()
  })
  item.append(link)
  return item
}

function mark(control: HTMLElement, message: string): void {
  const text = document.createElement('p')
  text.className = 'field__fault'
  text.id = `${control.id}-fejl`
  const hidden = document.createElement('span')
  hidden.className = 'visually-hidden'
  hidden.textContent = prefix
  text.append(hidden, message)
  control.before(text)
  control.setAttribute('aria-invalid', 'true')
  control.setAttribute('aria-describedby', [text.id, control.getAttribute('aria-describedby') ?? ''].join(' ').trim())
  open(control)
}

function open(control: HTMLElement): void {
  const details = control.closest('details')
  if (details) details.open = true
}

function clear(root: HTMLElement): void {
  for (const text of root.querySelectorAll('.field__fault')) text.remove()
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
    const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(id => !id.endsWith('-fejl')).join(' ')
    if (others) control.setAttribute('aria-describedby', others)
    else control.removeAttribute('aria-describedby')
  }
}
