import { isStopWord } from '../analysis/stopWords'
import { wordsOf, type Word } from '../analysis/words'
import type { Synonyms } from './synonyms'
import type { Vocabulary } from './vocabulary'

const mostLetters = 300
const mostWords = 12
const connectives = /\b(?:AND|OR|NOT|OG|ELLER|IKKE)\b/g
const syntax = /["*?~^:()[\]]|(?:^|\s)[+-]\S/

/** A word of a query. */
export type QueryWord = {
  word: Word
  /** Whether it is looked for as the beginning of words, too: the last, while one types, and what no text has. */
  isPrefix: boolean
  /** Its stem, or what it is made of when no text has the whole word. */
  stems: string[]
  /** What it may have been, when no text has it. */
  corrections: string[]
}

/** `isGuess`: no word was found as it is written. */
export type Query = { words: QueryWord[]; corrected: string | null; dropped: string[]; hasSyntax: boolean; isGuess: boolean }

/** Reads a query as words. One that no text has is looked for by its parts or by the words near to it, and else left out. */
export function readQuery(written: string, vocabulary: Vocabulary, synonyms: Synonyms): Query {
  const text = written.slice(0, mostLetters)
  const words = wordsOf(text.replace(connectives, connective => ' '.repeat(connective.length))).filter(word => !isStopWord(word.folded)).slice(0, mostWords)
  const read = words.map((word, at) => resolve(word, at === words.length - 1, vocabulary, synonyms))
  const found = read.filter(({ isPrefix, stems, corrections }) => isPrefix || stems.length + corrections.length > 0)
  const isGuess = !found.some(isAsWritten)
  return {
    // The two halves of a compound that nobody uses here say too little of what was meant.
    words: isGuess && !found.some(one => one.corrections.length > 0) ? [] : found,
    corrected: correct(text, found, vocabulary), dropped: read.filter(one => !found.includes(one)).map(one => one.word.text),
    hasSyntax: syntax.test(text) || text.search(connectives) >= 0, isGuess,
  }
}

const isAsWritten = ({ word, isPrefix, stems }: QueryWord): boolean => isPrefix || stems.includes(word.stem)

function resolve(word: Word, isLast: boolean, vocabulary: Vocabulary, synonyms: Synonyms): QueryWord {
  const isKnown = vocabulary.has(word.stem) || synonyms.has(word.stem)
  const isPrefix = (isLast || !isKnown) && word.folded.length > 1 && vocabulary.hasPrefix(word.folded)
  const stems = isKnown ? [word.stem] : isPrefix ? [] : vocabulary.partsOf(word.folded)
  return { word, isPrefix, stems, corrections: isPrefix || stems.length > 0 ? [] : vocabulary.similarTo(word.folded) }
}

function correct(text: string, words: QueryWord[], vocabulary: Vocabulary): string | null {
  let [corrected, at] = ['', 0]
  for (const { word, corrections } of words) {
    const best = [...corrections].sort((one, other) => vocabulary.frequencyOf(other) - vocabulary.frequencyOf(one))[0]
    if (!best) continue
    corrected += text.slice(at, word.start) + vocabulary.written(best)
    at = word.start + word.text.length
  }
  return at === 0 ? null : corrected + text.slice(at)
}
