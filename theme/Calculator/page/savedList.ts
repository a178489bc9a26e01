import { unsentAddress } from './address'
import { deleteCalculation, type SavedCalculation } from './saved'

/** The calculations on this device, each with a link to open it and a button to delete it. */
export function savedList(list: HTMLElement, calculations: SavedCalculation[], open: (query: string) => void, deleted: (name: string) => void): void {
  list.replaceChildren(...calculations.map(({ name, query }) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = unsentAddress(query)
    link.textContent = name
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      open(query)
    })
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--quiet'
    button.textContent = 'Slet'
    button.setAttribute('aria-label', `Slet ${name}`)
    button.addEventListener('click', () => {
      deleteCalculation(name)
      deleted(name)
    })
    item.append(link, button)
    return item
  }))
}
