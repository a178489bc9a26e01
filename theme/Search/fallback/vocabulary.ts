import { editDistance } from '../analysis/editDistance'
import { stem } from '../analysis/stemmer'
import { isStopWord } from '../analysis/stopWords'
import { wordsOf } from '../analysis/words'

const leastLettersOfPart = 4
const leastDocuments = 2
const leastLettersToCorrect = 4
const lettersForTwoEdits = 9

/** Every word of the documents: what a word may be made of, and what a misspelt one may have been. */
export class Vocabulary {
  private readonly documentsWith = new Map<string, number>()
  private readonly writtenAs = new Map<string, string>()

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const seen = new Set<string>()
      for (const word of wordsOf(text)) {
        if (!this.writtenAs.has(word.folded)) this.writtenAs.set(word.folded, word.text.toLowerCase())
        seen.add(word.stem)
      }
      for (const one of seen) this.documentsWith.set(one, (this.documentsWith.get(one) ?? 0) + 1)
    }
  }

  has(stem: string): boolean {
    return this.documentsWith.has(stem)
  }

  hasPrefix(folded: string): boolean {
    for (const word of this.writtenAs.keys()) if (word.startsWith(folded)) return true
    return false
  }

  /** The stems that a compound word is put together of, with a linking s or e between them or nothing. */
  partsOf(folded: string): string[] {
    let best: string[] = []
    let most = 0
    for (let at = leastLettersOfPart; at <= folded.length - leastLettersOfPart; at++) {
      const left = this.known(folded.slice(0, at)) ?? (/[se]$/.test(folded.slice(0, at)) ? this.known(folded.slice(0, at - 1)) : null)
      const right = this.known(folded.slice(at))
      if (left === null || right === null) continue
      // The rarer part decides: a split is as credible as its less known half.
      const credible = Math.min(this.documentsWith.get(left)!, this.documentsWith.get(right)!) * Math.min(at, folded.length - at)
      if (credible <= most) continue
      most = credible
      best = [left, right]
    }
    return best
  }

  /** The words that a misspelt one may have been, all equally near. The first letter is taken to be right. */
  similarTo(folded: string): string[] {
    if (folded.length < leastLettersToCorrect || /^[0-9]/.test(folded)) return []
    let fewest = folded.length < lettersForTwoEdits ? 1 : 2
    let found: string[] = []
    for (const other of this.writtenAs.keys()) {
      if (other[0] !== folded[0] || Math.abs(other.length - folded.length) > fewest) continue
      const edits = editDistance(folded, other)
      if (edits > fewest) continue
      if (edits < fewest) found = []
      fewest = edits
      found.push(other)
    }
    return found
  }

  /** As it stands in the texts: `børn` for `boern`. */
  written(folded: string): string {
    return this.writtenAs.get(folded) ?? folded
  }

  frequencyOf(folded: string): number {
    return this.documentsWith.get(stem(folded)) ?? 0
  }

  private known(part: string): string | null {
    if (part.length < leastLettersOfPart || isStopWord(part)) return null
    const found = stem(part)
    return (this.documentsWith.get(found) ?? 0) >= leastDocuments ? found : null
  }
}
