import { deleteCalculation, type SavedCalculation } from './saved'

/** The calculations on this device, each with a link to open it and a button to delete it. */
export function savedList(list: HTMLElement, calculations: SavedCalculation[], deleted: () => void): void {
  list.replaceChildren(...calculations.map(({ name, query }) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `/beregner/?${query}`
    link.textContent = name
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--quiet'
    button.textContent = 'Slet'
    button.setAttribute('aria-label', `Slet ${name}`)
    button.addEventListener('click', () => {
      deleteCalculation(name)
      deleted()
    })
    item.append(link, button)
    return item
  }))
}
