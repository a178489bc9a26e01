const mostLetters = 64
const joined: Record<string, string> = { aa: 'å', ae: 'æ', oe: 'ø' }
const plain: Record<string, string> = { æ: 'æ', ø: 'ø', å: 'å', ä: 'æ', ö: 'ø' }

/**
 * Brings the ways to write a word to one form: lower case, `aa` as `å`, `ae` as `æ`, `oe` as `ø`, `é` as `e`. Never `å` as `a` nor `ø` as `o`: that is
 * another word. The same as WordFolding.cs.
 */
export function fold(word: string): string {
  let folded = ''
  const hasThousands = partsThousands(word)
  for (const letter of word.split('')) {
    if (folded.length === mostLetters) break
    if ('§ \u00a0'.includes(letter) || (letter === '.' && hasThousands)) continue
    folded = append(folded, withoutMarks(letter.toLowerCase().charAt(0)))
  }
  return folded
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
