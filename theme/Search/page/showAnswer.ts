import type { Facet, SearchAnswer, SearchHit, SearchRequest } from '../answers/answer'
import { markedText } from '../answers/markedText'
import { searchAddress } from '../answers/searchAddress'
import { countText, kindName } from '../answers/texts'
import { element, part } from './elements'

/** Puts an answer where the server puts it: SearchResults.razor and its parts. */
export function showAnswer(root: HTMLElement, request: SearchRequest, answer: SearchAnswer): void {
  part(root, 'results').hidden = false
  part(root, 'asked').textContent = request.query
  part(root, 'count').textContent = countText(answer.iAlt)
  part(root, 'place').textContent = placeText(request, answer)
  part(root, 'notes').replaceChildren(...answer.noter.map(note => element('li', 'search-results__note', [note])))
  part(root, 'hits').replaceChildren(...answer.resultater.map(hitItem))
  showCorrection(root, request, answer.menteDu)
  showFilters(root, request, answer)
  showPages(root, request, answer)
  showHelp(root, answer.resultater.length === 0, answer.resultater.length === 0)
}

/** Nothing is searched for. */
export function showStart(root: HTMLElement): void {
  part(root, 'results').hidden = true
  showHelp(root, false, true)
}

function showHelp(root: HTMLElement, hasAdvice: boolean, hasSuggestions: boolean): void {
  part(root, 'advice').hidden = !hasAdvice
  const suggestions = root.querySelector<HTMLElement>('.js-suggestions')
  if (suggestions) suggestions.hidden = !hasSuggestions
}

function hitItem(hit: SearchHit): HTMLLIElement {
  return element('li', 'search-hits__item', [
    element('h3', 'search-hits__title', [element('a', 'search-hits__link', [hit.titel], { href: hit.url })]),
    element('p', 'search-hits__kind', [kindName(hit.type)]),
    element('p', 'search-hits__snippet', markedText(hit.uddrag)),
  ])
}

function showCorrection(root: HTMLElement, request: SearchRequest, corrected: string | null): void {
  const place = part(root, 'corrected')
  place.hidden = corrected === null
  if (corrected === null) return place.replaceChildren()
  place.replaceChildren('Mente du ', element('a', 'search-results__correction js-search-link', [corrected], { href: searchAddress({ ...request, query: corrected, page: 1 }) }), '?')
}

type Filter = { text: string; count: number; address: string; isOn: boolean }

function showFilters(root: HTMLElement, request: SearchRequest, { facetter }: SearchAnswer): void {
  const types = facetter.type.map(facet => filter(facet, kindName(facet.vaerdi), request.type, type => ({ ...request, type, page: 1 })))
  const topics = facetter.emne.map(facet => filter(facet, topicName(root, facet), request.topic, topic => ({ ...request, topic, page: 1 })))
  part(root, 'filters').hidden = types.length + topics.length === 0
  part(root, 'chosen').replaceChildren(...[...types, ...topics].filter(one => one.isOn).map(chip))
  showGroup(part(root, 'types'), types)
  showGroup(part(root, 'topics'), topics)
}

function filter({ vaerdi, antal }: Facet, text: string, chosen: string, request: (value: string) => SearchRequest): Filter {
  const isOn = vaerdi === chosen
  return { text, count: antal, address: searchAddress(request(isOn ? '' : vaerdi)), isOn }
}

const topicName = (root: HTMLElement, { vaerdi }: Facet): string => root.querySelector(`.js-topics [data-topic="${CSS.escape(vaerdi)}"]`)?.textContent ?? vaerdi

function showGroup(group: HTMLElement, filters: Filter[]): void {
  group.hidden = filters.length === 0
  group.querySelector('ul')?.replaceChildren(...filters.map(({ text, count, address, isOn }) => element('li', '', [
    element('a', 'search-filters__link js-search-link', [element('span', 'search-filters__text', [text]), ' ', element('span', 'search-filters__number', [String(count)])],
      { href: address, 'aria-current': isOn ? 'true' : null }),
  ])))
}

function chip({ text, address }: Filter): HTMLLIElement {
  return element('li', '', [element('a', 'search-filters__chip js-search-link', [element('span', 'visually-hidden', ['Fjern filter: ']), text], { href: address })])
}

function showPages(root: HTMLElement, request: SearchRequest, answer: SearchAnswer): void {
  const links: HTMLAnchorElement[] = []
  if (request.page > 1) links.push(pageLink(request, -1, 'Forrige resultater', 'prev', 'previous'))
  if (request.page < pagesOf(request, answer)) links.push(pageLink(request, 1, 'Næste resultater', 'next', 'next'))
  const pages = part(root, 'pages')
  pages.hidden = links.length === 0
  pages.replaceChildren(...links)
}

function pageLink(request: SearchRequest, step: number, text: string, relation: string, kind: string): HTMLAnchorElement {
  return element('a', `search-pages__link search-pages__link--${kind} js-search-link`, [text], { href: searchAddress({ ...request, page: request.page + step }), rel: relation })
}

const pagesOf = ({ count }: SearchRequest, { iAlt }: SearchAnswer): number => Math.max(1, Math.ceil(iAlt / count))

const placeText = (request: SearchRequest, answer: SearchAnswer): string => pagesOf(request, answer) === 1 ? '' : `Side ${request.page} af ${pagesOf(request, answer)}`
