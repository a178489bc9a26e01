import type { SearchAnswer, SearchRequest } from './answer'

const pauseAfterSilence = 30_000
let silentUntil = 0

/** Asks the server; where none answers, the browser searches by itself. */
export async function search(request: SearchRequest, isTyping: boolean, signal: AbortSignal): Promise<SearchAnswer> {
  return await askServer(request, isTyping, signal) ?? (await import('../fallback/fallback')).searchInBrowser(request)
}

/** Null when there is no server. It is left alone for a while then. */
async function askServer(request: SearchRequest, isTyping: boolean, signal: AbortSignal): Promise<SearchAnswer | null> {
  if (Date.now() < silentUntil) return null
  try {
    const response = await fetch(addressOf(request, isTyping), { signal, headers: { accept: 'application/json' } })
    if (response.ok && response.headers.get('content-type')?.startsWith('application/json')) return await response.json() as SearchAnswer
  } catch (error) {
    if (signal.aborted) throw error
  }
  silentUntil = Date.now() + pauseAfterSilence
  return null
}

/** What is asked while one types is no search of its own, and is not counted. */
function addressOf({ query, type, topic, page, count }: SearchRequest, isTyping: boolean): string {
  const parameters = new URLSearchParams({ q: query, type, emne: topic, side: String(page), antal: String(count) })
  if (isTyping) parameters.set('live', '1')
  return `/api/v1/soegning?${parameters}`
}
