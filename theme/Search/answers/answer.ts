/** `count` is the hits on a page. */
export type SearchRequest = { query: string; type: string; topic: string; page: number; count: number }

/** The answer of `/api/v1/soegning`. The search in the browser answers with the same. */
export type SearchAnswer = {
  q: string
  iAlt: number
  menteDu: string | null
  noter: string[]
  resultater: SearchHit[]
  facetter: { type: Facet[]; emne: Facet[] }
}

/** `uddrag` is escaped HTML, in which only `mark` is an element. */
export type SearchHit = { id: string; titel: string; url: string; type: string; uddrag: string; score: number; emner: string[] }

export type Facet = { vaerdi: string; navn?: string; antal: number }
