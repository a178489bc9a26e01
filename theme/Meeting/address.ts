/** What a link to the document says. */
export interface MeetingState {
  name: string
  parts: string[]
  calculation: string
}

const inFragment = '#?'
const longestName = 80

/** What stands in the address: behind # when it was made in the browser, behind ? when a form was sent. Null when it says nothing. */
export function stateIn({ hash, search }: { hash: string, search: string }): MeetingState | null {
  const text = hash.startsWith(inFragment) ? hash.slice(inFragment.length) : search.slice(1)
  const query = new URLSearchParams(text)
  if (!['navn', 'del', 'beregning'].some(name => query.has(name))) return null
  return { name: (query.get('navn') ?? '').slice(0, longestName), parts: [...new Set(query.getAll('del'))].filter(part => part !== '').slice(0, 100), calculation: query.get('beregning') ?? '' }
}

/** Nothing behind # is ever sent, also when the page is loaded again. */
export function fragmentOf({ name, parts, calculation }: MeetingState): string {
  const query = new URLSearchParams()
  if (name) query.set('navn', name)
  for (const part of parts) query.append('del', part)
  // Somebody who has chosen nothing has chosen that.
  if (parts.length === 0) query.append('del', '')
  if (calculation) query.set('beregning', calculation)
  return inFragment + query.toString()
}

/** What is behind a link's question mark: a whole address, or only that. */
export const queryOf = (link: string): string => {
  const text = link.trim()
  return text.slice(text.indexOf('?') + 1).split('#')[0] ?? ''
}
