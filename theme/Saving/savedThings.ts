import type { Shelf } from './shelf'

export const mostSaved = 20

/** What stands at one thing in the list. */
interface Labels<T> {
  nameOf: (one: T) => string
  /** Something that tells it from the others, as a date. */
  detailOf: (one: T) => string
}

/** The things on this device, each with buttons to open and to delete it. */
export function showSaved<T>(list: HTMLElement, shelf: Shelf<T>, labels: Labels<T>, open: (one: T) => void, say: (text: string) => void, changed: () => void): void {
  list.replaceChildren(...shelf.all().map(one => {
    const name = labels.nameOf(one), item = document.createElement('li'), text = document.createElement('span')
    text.textContent = `${name}, ${labels.detailOf(one)}`
    item.append(text, button('Åbn', name, () => open(one)), button('Slet', name, () => {
      if (!shelf.remove(name)) return say('Det kunne ikke slettes. Browseren tillader det ikke.')
      say(`«${name}» er slettet fra enheden.`)
      changed()
    }))
    return item
  }))
}

function button(text: string, name: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button--quiet'
  made.textContent = text
  made.setAttribute('aria-label', `${text} ${name}`)
  made.addEventListener('click', action)
  return made
}

/** Puts one on the shelf and says what became of it: the name that it got, or null. */
export function keep<T>(shelf: Shelf<T>, name: string, named: (name: string) => T, say: (text: string) => void): string | null {
  if (shelf.all().length >= mostSaved) {
    say(`Der er plads til ${mostSaved} på denne enhed. Slet en, I ikke bruger, og gem igen.`)
    return null
  }
  const unused = shelf.unusedName(name || 'Uden navn')
  if (!shelf.add(named(unused))) {
    say('Det kunne ikke gemmes. Browseren tillader det ikke, eller der er ikke plads. Hent en fil i stedet: det, I har skrevet, står her endnu.')
    return null
  }
  say(`Gemt på denne enhed som «${unused}».`)
  return unused
}
