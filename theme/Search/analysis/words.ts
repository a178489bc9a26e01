import { fold } from './folding'
import { stem } from './stemmer'

/** A word as it stands in a text, with what it is searched by. */
export type Word = { start: number; text: string; folded: string; stem: string }

const part = String.raw`[\p{L}\p{Nd}\p{Mn}\p{Mc}]`
const rest = String.raw`(?:${part}|(?<=[0-9])[.,](?=[0-9]))*`
const section = String.raw`§[§ \u00a0]{0,3}(?:[0-9]+(?!${part})(?:[ \u00a0][a-hj-z](?!${part}))?|[0-9]${rest})`
// As Tokenizer.cs: a number keeps its separators, and a paragraph of the law its letter. «§ 83 i serviceloven» is a number and a preposition.
const pattern = new RegExp(String.raw`${section}|[\p{L}\p{Nd}]${rest}`, 'gu')

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map(match => {
    const folded = fold(match[0])
    return { start: match.index, text: match[0], folded, stem: stem(folded) }
  })
}
