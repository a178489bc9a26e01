import type { SearchAnswer, SearchRequest } from '../answers/answer'
import { LatestSearch } from '../answers/latest'
import { readAddress, searchAddress } from '../answers/searchAddress'
import { countText, searchFails } from '../answers/texts'
import { element, part } from './elements'
import { showAnswer, showStart } from './showAnswer'

const pauseBeforeSearch = 200
const pauseBeforeAnnouncement = 900

/** Searches while the visitor types, and keeps the address in step. Without it, the form and the links load the page again. */
export function startPage(root: HTMLElement): void {
  new SearchPage(root).start()
}

type History = 'push' | 'replace' | 'keep'

class SearchPage {
  private readonly input: HTMLInputElement
  private readonly status = element('p', 'visually-hidden', [], { role: 'status' })
  private readonly latest = new LatestSearch()
  private request: SearchRequest = readAddress(location.search)
  private searchTimer = 0
  private announcementTimer = 0

  constructor(private readonly root: HTMLElement) {
    this.input = part(root, 'search-input') as HTMLInputElement
  }

  start(): void {
    // The count changes while one types; what is said aloud follows when one has stopped.
    part(this.root, 'count').removeAttribute('role')
    this.root.append(this.status)
    this.input.addEventListener('input', () => this.later())
    part(this.root, 'form').addEventListener('submit', event => this.submit(event))
    this.root.addEventListener('click', event => this.follow(event))
    window.addEventListener('popstate', () => this.goTo(readAddress(location.search)))
    if (this.input.value !== this.input.defaultValue) this.later()
    // A host that only serves files has sent the page as it is before a search.
    else if (this.request.query !== this.root.dataset['query']) this.goTo(this.request)
  }

  private goTo(request: SearchRequest): void {
    this.input.value = request.query
    void this.search(request, 'keep', true)
  }

  private later(): void {
    clearTimeout(this.searchTimer)
    clearTimeout(this.announcementTimer)
    this.searchTimer = window.setTimeout(() => void this.search({ ...this.request, query: this.input.value, page: 1 }, 'replace', true), pauseBeforeSearch)
  }

  private submit(event: Event): void {
    event.preventDefault()
    void this.search({ ...this.request, query: this.input.value, page: 1 }, 'push', false)
  }

  private async follow(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.js-search-link') : null
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const address = new URL(link.href)
    const filter = link.closest('.js-filter-menu') ? link.querySelector('.search-filters__text')?.textContent : null
    const request = readAddress(address.search)
    this.input.value = request.query
    await this.search(request, 'push', request.query === this.request.query)
    this.focusAfter(filter ?? null)
  }

  /** What was clicked has been drawn again: the focus goes to the same filter, or to the results when they are another page. */
  private focusAfter(filter: string | null): void {
    const menu = part(this.root, 'filter-menu')
    if (menu.matches(':popover-open')) menu.hidePopover()
    const same = [...menu.querySelectorAll<HTMLElement>('.search-filters__link')].find(link => filter !== null && link.querySelector('.search-filters__text')?.textContent === filter)
    if (same && same.getClientRects().length > 0) return same.focus()
    part(this.root, 'title').focus()
    part(this.root, 'results').scrollIntoView()
  }

  private async search(request: SearchRequest, history: History, isTyping: boolean): Promise<void> {
    clearTimeout(this.searchTimer)
    clearTimeout(this.announcementTimer)
    this.request = request
    write(history, request)
    if (request.query.trim() === '') {
      this.latest.cancel()
      return showStart(this.root)
    }
    try {
      const answer = await this.latest.answer(request, isTyping)
      if (answer) this.show(request, answer)
    } catch (error) {
      part(this.root, 'count').textContent = searchFails
      part(this.root, 'results').hidden = false
      this.announceLater(searchFails)
      console.error(error)
    }
  }

  private show(request: SearchRequest, answer: SearchAnswer): void {
    showAnswer(this.root, request, answer)
    const correction = answer.menteDu ? ` Mente du ${answer.menteDu}?` : ''
    this.announceLater(`${countText(answer.iAlt)} for ${request.query}.${correction} ${answer.noter.join(' ')}`.trim())
  }

  private announceLater(text: string): void {
    this.status.textContent = ''
    this.announcementTimer = window.setTimeout(() => (this.status.textContent = text), pauseBeforeAnnouncement)
  }
}

function write(history: History, request: SearchRequest): void {
  const address = searchAddress(request)
  if (history === 'keep' || address === location.pathname + location.search) return
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}
