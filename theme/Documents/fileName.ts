const letters: Record<string, string> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' }
const longest = 40

/** A file's name, without its ending, of what it is and what the visitor calls it: «beregning-familieafdeling-nord». Only letters that every system takes. */
export const fileName = (...parts: string[]): string => parts.map(plain).filter(part => part !== '').join('-')

const plain = (part: string): string => [...part.normalize('NFC').toLowerCase()].map(letter => letters[letter] ?? letter).join('')
  .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').slice(0, longest).replace(/^-|-$/g, '')
