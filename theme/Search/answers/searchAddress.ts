import type { SearchRequest } from './answer'

const searchPage = '/soeg/'
const hitsOnPage = 10

/** A search for what is written, with nothing chosen. */
export const plainSearch = (query: string): SearchRequest => ({ query, type: '', topic: '', page: 1, count: hitsOnPage })

/** The address of a search, as AskedSearch.cs writes it. */
export function searchAddress({ query, type, topic, page }: SearchRequest): string {
  if (query.trim() === '') return searchPage
  const parts = [`q=${encodeURIComponent(query)}`]
  if (type) parts.push(`type=${encodeURIComponent(type)}`)
  if (topic) parts.push(`emne=${encodeURIComponent(topic)}`)
  if (page > 1) parts.push(`side=${page}`)
  return `${searchPage}?${parts.join('&')}`
}

export function readAddress(search: string): SearchRequest {
  const query = new URLSearchParams(search)
  const page = Number(query.get('side'))
  return { ...plainSearch(query.get('q') ?? ''), type: query.get('type') ?? '', topic: query.get('emne') ?? '', page: Number.isInteger(page) && page > 0 ? page : 1 }
}
