import type { SearchAnswer, SearchRequest } from '../answers/answer'
import { BrowserIndex } from './browserIndex'
import type { DocumentFile } from './documents'

const note = 'Søgningen kører i din browser og er enklere end normalt.'
let index: Promise<BrowserIndex> | undefined

/** Searches without a server: over a file that lies on the site, fetched once. */
export async function searchInBrowser(request: SearchRequest): Promise<SearchAnswer> {
  index ??= fetchIndex()
  try {
    const answer = (await index).search(request)
    return { ...answer, noter: [note, ...answer.noter] }
  } catch (error) {
    index = undefined
    throw error
  }
}

async function fetchIndex(): Promise<BrowserIndex> {
  const response = await fetch('/soeg/dokumenter.json')
  if (!response.ok) throw new Error(`/soeg/dokumenter.json: ${response.status}`)
  return new BrowserIndex(await response.json() as DocumentFile)
}
