import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch'
import type { Facet, SearchAnswer, SearchHit, SearchRequest } from '../answers/answer'
import { isStopWord } from '../analysis/stopWords'
import { wordsOf, type Word } from '../analysis/words'
import type { DocumentFile, SiteDocument } from './documents'
import { readQuery, type Query, type QueryWord } from './query'
import { snippet } from './snippet'
import { Synonyms } from './synonyms'
import { Vocabulary } from './vocabulary'

const weights = { titel: 6, titeldele: 3, resume: 2, tekst: 1, dele: 0.4 }
const synonymWeight = 0.5
const correctionWeight = 0.8

type Found = { document: SiteDocument; score: number; terms: Set<string> }

/** Finds among the site's own documents, in the browser: the same words and stems as the server, with simpler ranking. */
export class BrowserIndex {
  private readonly documents: Map<string, SiteDocument>
  private readonly vocabulary: Vocabulary
  private readonly synonyms: Synonyms
  private readonly typeWeights: Record<string, number>
  private readonly best = new Map<string, SiteDocument>()
  private readonly index: MiniSearch<SiteDocument>
  private readonly parts = new Map<string, string[]>()

  constructor({ dokumenter, synonymer, bedste, vaegte }: DocumentFile) {
    this.typeWeights = vaegte ?? {}
    for (const page of bedste ?? []) for (const words of page.soegeord) this.best.set(keyOf(words), { ...page, tekst: '' })
    this.documents = new Map(dokumenter.map(document => [document.id, document]))
    this.vocabulary = new Vocabulary(dokumenter.map(document => `${document.titel} ${document.resume} ${document.tekst}`))
    this.synonyms = new Synonyms(synonymer)
    this.index = new MiniSearch({
      fields: Object.keys(weights),
      extractField: (document, field) => this.textOf(document, field),
      tokenize: text => text.split(' '),
      processTerm: term => term || null,
    })
    this.index.addAll(dokumenter)
  }

  search({ query: written, type, topic, page, count }: SearchRequest): SearchAnswer {
    const query = readQuery(written, this.vocabulary, this.synonyms)
    const all = this.withBestFirst(this.ranked(query), [written, query.corrected ?? ''])
    const chosen = all.filter(({ document }) => (type === '' || document.type === type) && (topic === '' || document.emner?.includes(topic)))
    return {
      q: written, iAlt: chosen.length, menteDu: query.corrected, noter: notesOn(query),
      resultater: chosen.slice((page - 1) * count, page * count).map(({ document, score, terms }) => this.hit(document, score, terms)),
      facetter: { type: facets(all.map(({ document }) => [document.type])), emne: facets(all.map(({ document }) => document.emner ?? [])) },
    }
  }

  private textOf(document: SiteDocument, field: string): string {
    if (field === 'id') return document.id
    const text = field === 'titel' || field === 'titeldele' ? document.titel : field === 'resume' ? document.resume : field === 'tekst' ? document.tekst : `${document.resume} ${document.tekst}`
    const words = wordsOf(text).filter(word => !isStopWord(word.folded))
    return words.flatMap(word => field.endsWith('dele') ? this.partsOf(word) : word.stem === word.folded ? [word.stem] : [word.stem, word.folded]).join(' ')
  }

  private partsOf({ folded }: Word): string[] {
    const known = this.parts.get(folded)
    if (known) return known
    const parts = this.vocabulary.partsOf(folded)
    this.parts.set(folded, parts)
    return parts
  }

  /** What has every word, or else what has any of them. */
  private ranked(query: Query): Found[] {
    if (query.words.length === 0) return []
    const words = query.words.map(treeOf)
    const variants = this.synonyms.of(query.words.map(({ word }) => word.stem)).flatMap(({ said, others }) => {
      const rest = query.words.filter(({ word }) => !said.includes(word.stem)).map(treeOf)
      return others.map((other): QueryCombination => ({ combineWith: 'AND', queries: [...other.map(stem => term(stem, synonymWeight)), ...rest] }))
    })
    const strict = this.find({ combineWith: 'OR', queries: [{ combineWith: 'AND', queries: words }, ...variants] })
    const found = strict.length > 0 ? strict : this.find({ combineWith: 'OR', queries: [...words, ...variants] })
    return found.map(result => this.scored(result)).sort((one, other) => other.score - one.score)
  }

  private find(tree: QueryCombination): SearchResult[] {
    return this.index.search(tree, { boost: weights, tokenize: text => [text], processTerm: text => text })
  }

  /** A title of which much was looked for is what one looks for. */
  private scored(result: SearchResult): Found {
    const document = this.documents.get(result.id as string)!
    const terms = new Set(result.terms)
    const title = wordsOf(document.titel).filter(word => !isStopWord(word.folded))
    const covered = title.filter(word => this.isFound(word, terms)).length
    return { document, terms, score: result.score * (1 + covered / Math.max(1, title.length)) * (this.typeWeights[document.type] ?? 1) }
  }

  /** What the editors have named as the best answer to just this comes first. */
  private withBestFirst(found: Found[], searches: string[]): Found[] {
    const named = searches.map(search => this.best.get(keyOf(search))).find(one => one !== undefined)
    if (named === undefined) return found
    const best = found.find(({ document }) => document.id === named.id) ?? { document: named, score: 1, terms: new Set<string>() }
    return [best, ...found.filter(one => one !== best)]
  }

  private isFound(word: Word, terms: Set<string>): boolean {
    return terms.has(word.stem) || terms.has(word.folded) || this.partsOf(word).some(part => terms.has(part))
  }

  private hit(document: SiteDocument, score: number, terms: Set<string>): SearchHit {
    const isFound = (word: Word) => !isStopWord(word.folded) && this.isFound(word, terms)
    const text = wordsOf(document.resume).some(isFound) || document.tekst === '' ? document.resume : document.tekst
    return { id: document.id, titel: document.titel, url: document.url, type: document.type, uddrag: snippet(text, isFound), score, emner: document.emner ?? [] }
  }
}

const term = (text: string, weight = 1, prefix = false): QueryCombination => ({ queries: [text], prefix, boostTerm: () => weight })

function treeOf({ word, isPrefix, stems, corrections }: QueryWord): QueryCombination {
  const prefix = isPrefix ? [term(word.folded, 1, true)] : []
  return { combineWith: 'OR', queries: [...stems.map(stem => term(stem)), ...prefix, ...corrections.map(other => term(other, correctionWeight))] }
}

const keyOf = (search: string): string => wordsOf(search).map(word => word.stem).join(' ')

function notesOn({ words, dropped, hasSyntax, isGuess }: Query): string[] {
  if (words.length === 0) return []
  const notes = []
  if (isGuess) notes.push('Vi fandt ikke ordene, som de er skrevet. Det her er gæt.')
  if (hasSyntax) notes.push('Søgningen er læst som ord.')
  if (dropped.length > 0) notes.push(`Uden: ${dropped.join(', ')}.`)
  return notes
}

function facets(values: string[][]): Facet[] {
  const counts = new Map<string, number>()
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([vaerdi, antal]) => ({ vaerdi, antal })).sort((one, other) => other.antal - one.antal)
}
