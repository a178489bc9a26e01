const mostLetters = 64
/** A word in `a` has another syllable before it; `svaer` and `isaer` have hardly any. */
const fewestBeforeEnding = 3
const joined: Record<string, string> = { aa: 'å', ae: 'æ', oe: 'ø' }
const plain: Record<string, string> = { æ: 'æ', ø: 'ø', å: 'å', ä: 'æ', ö: 'ø' }

/**
 * Brings the ways to write a word to one form: lower case, `aa` as `å`, `ae` as `æ`, `oe` as `ø`, `é` as `e`. Never `å` as `a` nor `ø` as `o`: that is
 * another word. Nor `ae` where a word in `a` is inflected: `skemaer`, `temaet`, `kollegaen`. The same as WordFolding.cs.
 */
export function fold(word: string): string {
  let folded = ''
  let joinedAt = -1
  const hasThousands = partsThousands(word)
  for (const letter of word.split('')) {
    if (folded.length === mostLetters) break
    if ('§ \u00a0'.includes(letter) || (letter === '.' && hasThousands)) continue
    const before = folded.length
    folded = append(folded, withoutMarks(letter.toLowerCase().charAt(0)))
    if (folded.length === before && 'eE'.includes(letter) && folded.endsWith('æ')) joinedAt = before - 1
  }
  const isInflectedA = joinedAt >= fewestBeforeEnding && folded.length < mostLetters
    && /^(?:r|rne|rs|rnes|t|ts|n|ns)$/.test(folded.slice(joinedAt + 1)) && /[aeiouyæøå]/.test(folded.slice(0, joinedAt))
  return isInflectedA ? `${folded.slice(0, joinedAt)}ae${folded.slice(joinedAt + 1)}` : folded
}

function append(folded: string, letter: string): string {
  const vowel = joined[folded.slice(-1) + letter]
  return vowel ? folded.slice(0, -1) + vowel : folded + letter
}

function withoutMarks(letter: string): string {
  if (/\p{Mn}/u.test(letter)) return letter === '\u030a' ? letter : ''
  if (letter < '\u00c0' || letter > '\u024f') return letter
  return plain[letter] ?? letter.normalize('NFD').charAt(0)
}

/** Whether the points only part thousands: `1.234.567`, but not `5.2`. */
const partsThousands = (word: string): boolean => /^[0-9][^.,]{0,2}(?:\.[^.,]{3})+(?:,|$)/.test(word)
