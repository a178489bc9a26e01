import type { SearchAnswer } from '../answers/answer'
import { plainSearch, searchAddress } from '../answers/searchAddress'
import { countText, kindName } from '../answers/texts'

/** What the list shows: a corrected query, the first hits, and the way to all of them. Each is a link, so that a mouse can open it in a new tab. */
export function optionsOf(answer: SearchAnswer, id: string): HTMLAnchorElement[] {
  const options = answer.resultater.map(hit => option(hit.url, part('title', hit.titel), ' ', part('kind', kindName(hit.type))))
  if (answer.menteDu) options.unshift(option(allOf(answer.menteDu), 'Mente du ', part('title', answer.menteDu), '?'))
  if (answer.iAlt > 0) options.push(option(allOf(answer.q), part('all', answer.iAlt === 1 ? 'Vis det på søgesiden' : `Se alle ${countText(answer.iAlt)}`)))
  options.forEach((one, at) => (one.id = `${id}-${at + 1}`))
  return options
}

const allOf = (query: string): string => searchAddress(plainSearch(query))

function option(address: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'search-box__option'
  link.href = address
  link.tabIndex = -1
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', 'false')
  link.append(...content)
  return link
}

function part(name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span')
  span.className = `search-box__${name}`
  span.textContent = text
  return span
}
