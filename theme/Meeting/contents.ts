import { tableScroll } from '../Body/TableScroll'
import { find } from '../Scripts/modules'

/** A page's content as the build writes it: its text, and what its marks open. */
interface Content {
  content: string
  popovers: string
}

/** Most meetings have a page or two: each is fetched when it is chosen. Without it, a server answers with those that are. */
export class MeetingContents {
  private readonly coming = new Map<HTMLElement, Promise<void>>()

  constructor(private readonly form: HTMLElement) {}

  /** Fetches what is chosen and not here yet, and is done when all of it is. */
  async bring(): Promise<void> {
    for (const place of this.form.querySelectorAll<HTMLElement>('.meeting-part__box:checked ~ * > [data-content]')) {
      if (!this.coming.has(place)) this.coming.set(place, this.fill(place))
    }
    await Promise.all(this.coming.values())
  }

  private async fill(place: HTMLElement): Promise<void> {
    const waiting = find(place, '.js-waiting', HTMLElement)
    waiting.textContent = 'Siden bliver hentet …'
    try {
      const answer = await fetch(place.dataset['content'] ?? '')
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
      const { content, popovers } = await answer.json() as Content
      this.form.closest('main')?.querySelector('.fact-popovers')?.append(...unknown(parsed(popovers).querySelectorAll('.fact-popover')))
      const part = parsed(content)
      for (const table of part.querySelectorAll<HTMLElement>('[data-module="table-scroll"]')) tableScroll(table)
      for (const known of [...part.querySelectorAll('[id]')].filter(one => document.getElementById(one.id))) known.removeAttribute('id')
      place.replaceWith(part)
    } catch (error) {
      waiting.textContent = 'Siden kunne ikke hentes. Fjern fluebenet, og sæt det igen, eller læs den på portalen.'
      this.coming.delete(place)
      console.error(error)
    }
  }
}

/** A fact that another part rests on too has its place already. */
const unknown = (popovers: NodeListOf<Element>): Element[] => [...popovers].filter(popover => !document.getElementById(popover.id))

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}
