import { plainText } from '../answers/markedText'
import type { SearchAnswer, SearchHit } from '../answers/answer'
import { plainSearch, searchAddress } from '../answers/searchAddress'
import { countText, kindName } from '../answers/texts'

/** What the list shows: a corrected query, the first hits, and the way to all of them. Each is a link, so that a mouse can open it in a new tab. */
export function optionsOf(answer: SearchAnswer, id: string): HTMLAnchorElement[] {
  const options = answer.resultater.map(hit => hitOption(hit))
  if (answer.menteDu) options.unshift(option(allOf(answer.menteDu), part('correction', `Mente du «${answer.menteDu}»?`)))
  if (answer.iAlt > 0) options.push(option(allOf(answer.q), part('all', answer.iAlt === 1 ? 'Vis det på søgesiden' : `Se alle ${countText(answer.iAlt)}`)))
  options.forEach((one, at) => (one.id = `${id}-${at + 1}`))
  return options
}

/** «Faktum F31» tells nothing; what the fact says does. */
function hitOption({ url, titel, type, uddrag }: SearchHit): HTMLAnchorElement {
  const text = type === 'faktum' ? [' ', part('text', plainText(uddrag.replace(/<\/?mark>/g, '')))] : []
  return option(url, part('title', titel), ' ', part('kind', kindName(type)), ...text)
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
