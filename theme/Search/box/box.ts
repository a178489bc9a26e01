import type { SearchAnswer } from '../answers/answer'
import { LatestSearch } from '../answers/latest'
import { plainSearch } from '../answers/searchAddress'
import { searchFails } from '../answers/texts'
import { optionsOf } from './options'
import { Panel } from './panel'

const pauseBeforeSearch = 120
const pauseBeforeAnnouncement = 700
const leastLetters = 2
const mostHits = 6

/** A combobox whose list is the first results (WAI-ARIA 1.2). The text is never changed, and Enter searches for it unless a result is chosen. */
export function startBox(input: HTMLInputElement): void {
  new SearchBox(input).start()
}

class SearchBox {
  private readonly panel: Panel
  private readonly latest = new LatestSearch()
  private searchTimer = 0
  private announcementTimer = 0

  constructor(private readonly input: HTMLInputElement) {
    this.panel = new Panel(input)
  }

  start(): void {
    this.input.addEventListener('input', () => this.later())
    this.input.addEventListener('keydown', event => this.press(event))
    this.input.addEventListener('blur', () => this.close())
    this.input.addEventListener('click', () => this.reopen())
    this.input.form?.addEventListener('submit', () => this.close())
    // The field keeps the focus, so the list stays while it is clicked.
    this.panel.element.addEventListener('mousedown', event => event.preventDefault())
    if (this.input.value !== '') this.later()
  }

  private later(): void {
    clearTimeout(this.searchTimer)
    clearTimeout(this.announcementTimer)
    this.latest.cancel()
    if (this.query.length < leastLetters) return this.empty()
    this.searchTimer = window.setTimeout(() => void this.search(), pauseBeforeSearch)
  }

  private get query(): string {
    return this.input.value.trim()
  }

  private async search(): Promise<void> {
    try {
      const answer = await this.latest.answer({ ...plainSearch(this.query), count: mostHits }, true)
      if (answer && document.activeElement === this.input) this.show(answer)
    } catch (error) {
      this.panel.show([], searchFails)
      this.announceLater(searchFails)
      console.error(error)
    }
  }

  private show(answer: SearchAnswer): void {
    const notes = answer.iAlt === 0 ? ['Ingen resultater. Tryk på Søg for at få hjælp til at søge.', ...answer.noter] : answer.noter
    this.panel.show(optionsOf(answer, this.panel.list.id), notes.join(' '))
    const shown = answer.resultater.length
    const count = answer.iAlt > shown ? `Viser ${shown} af ${answer.iAlt} resultater.` : `${shown === 1 ? 'Ét resultat' : `${shown} resultater`}.`
    this.announceLater([...answer.iAlt > 0 ? [count, 'Brug pil ned for at vælge.'] : [], ...notes].join(' '))
  }

  private announceLater(text: string): void {
    this.panel.announce('')
    clearTimeout(this.announcementTimer)
    this.announcementTimer = window.setTimeout(() => this.panel.announce(text), pauseBeforeAnnouncement)
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'ArrowDown') this.arrow(event, 1)
    else if (event.key === 'ArrowUp') this.arrow(event, -1)
    else if (event.key === 'Enter') this.choose(event)
    else if (event.key === 'Escape') this.escape(event)
    // The caret moves, as in any field.
    else if (event.key === 'Home' || event.key === 'End') this.panel.activate(-1)
  }

  private arrow(event: KeyboardEvent, step: 1 | -1): void {
    if (!this.panel.isFilled) return
    event.preventDefault()
    if (event.altKey) return step === 1 ? this.panel.open() : this.panel.close()
    if (!this.panel.isOpen) this.panel.open()
    this.panel.move(step)
  }

  private choose(event: KeyboardEvent): void {
    const option = this.panel.isOpen ? this.panel.activeOption : undefined
    if (!option) return
    event.preventDefault()
    option.click()
    this.close()
  }

  /** First the list goes, then the text; then the key is the menu's. */
  private escape(event: KeyboardEvent): void {
    if (!this.panel.isOpen && this.input.value === '') return
    event.preventDefault()
    if (this.panel.isOpen) return this.close()
    this.input.value = ''
    this.empty()
  }

  private reopen(): void {
    if (this.panel.isFilled && this.query.length >= leastLetters) this.panel.open()
  }

  private empty(): void {
    this.panel.show([], '')
    this.close()
  }

  private close(): void {
    clearTimeout(this.searchTimer)
    clearTimeout(this.announcementTimer)
    this.latest.cancel()
    this.panel.announce('')
    this.panel.close()
  }
}
