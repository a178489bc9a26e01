const letters: Record<string, string> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', é: 'e', '-': '', ' ': '' }

/** A name as it is searched for, as the server folds it: «Aabenraa» is found by «åben», «Hjørring» by «hjoerring». */
export const foldedName = (name: string): string =>
  [...name.normalize('NFC').toLowerCase()].map(letter => letters[letter] ?? letter).join('')
