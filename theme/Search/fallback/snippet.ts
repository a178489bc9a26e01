import { wordsOf, type Word } from '../analysis/words'

const wordsShown = 32

/** The passage of a text that has most of what was looked for, as HTML: escaped, with the words found in `mark`. */
export function snippet(text: string, isFound: (word: Word) => boolean): string {
  const words = wordsOf(text)
  const first = firstWord(words.map(isFound))
  const shown = words.slice(first, first + wordsShown)
  const isCut = first + wordsShown < words.length
  let at = first === 0 ? 0 : shown[0]?.start ?? 0
  let html = first === 0 ? '' : '…'
  for (const word of shown) {
    html += escape(text.slice(at, word.start)) + (isFound(word) ? `<mark>${escape(word.text)}</mark>` : escape(word.text))
    at = word.start + word.text.length
  }
  return html + (isCut ? '…' : escape(text.slice(at)))
}

/** Where to begin, so that the passage has most of the words found and they lie in the middle. */
function firstWord(found: boolean[]): number {
  let [best, most, count] = [0, 0, 0]
  for (let end = 0; end < found.length; end++) {
    count += Number(found[end]) - Number(found[end - wordsShown] ?? false)
    if (count <= most) continue
    most = count
    best = Math.max(0, end - wordsShown + 1)
  }
  const firstFound = found.indexOf(true, best)
  if (firstFound < 0 || found.length <= wordsShown) return 0
  const lastFound = Math.min(best + wordsShown - 1, found.lastIndexOf(true))
  const middle = Math.max(0, firstFound - Math.floor((wordsShown - (lastFound - firstFound + 1)) / 2))
  return Math.min(middle, found.length - wordsShown)
}

export const escape = (text: string): string => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
