type NumberProblem = '' | 'tom' | 'for-langt' | 'decimalkomma' | 'tusinder' | 'cifre' | 'ikke-et-tal'

export interface NumberReading {
  value: number
  suffix: '' | 'kr.' | '%'
  problem: NumberProblem
}

const mostCharacters = 100
const mostDigits = 25
const blank = /^[ \t-\r\u00A0\u2007\u2009\u200A\u202F]*$/
const wholeText = /^(kr\.?[ \u00A0]*)?([-\u2212][ \u00A0]*)?([0-9](?:[0-9.,\u00A0]*[0-9.,])?)[ \u00A0]*(mio\.?|tusind|t\.(?=kr))?[ \u00A0]*(kr\.?|pct\.?|%)?$/
const ungrouped = /^[0-9]+(,[0-9]+)?$/
// A group that begins with 0 is a decimal in disguise: 0.500.
const grouped = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:\u00A0[0-9]{3})+)(?:,[0-9]+)?$/

/** Reads a number as Danes write it. What can be read in two ways is a problem, never a guess. `NumberParser` in C# does the same. */
export function parse(text: string): NumberReading {
  if (text.length > mostCharacters) return fail(blank.test(text) ? 'tom' : 'for-langt')
  const plain = text
    .replace(/[\u2007\u2009\u200A\u202F]/g, '\u00A0')
    .replace(/[\t-\r]/g, ' ')
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/^[ \u00A0]+|[ \u00A0]+$/g, '')
  if (plain === '') return fail('tom')
  const [, before, minus, number, times, unit] = wholeText.exec(plain) ?? []
  if (number === undefined) return fail(/[\uFF10-\uFF19]/.test(plain) ? 'cifre' : 'ikke-et-tal')
  if (!ungrouped.test(number) && !grouped.test(number)) return fail(problemOf(number))

  const isPercent = unit !== undefined && unit[0] !== 'k'
  if ((before && unit) || (isPercent && times)) return fail('ikke-et-tal')
  const digits = number.replace(/[.\u00A0]/g, '').replace(',', '.')
  if (digits.replace('.', '').length > mostDigits) return fail('for-langt')

  // The exponent is part of what is read: 1.1 * 1,000,000 would be a bit more than 1,100,000.
  const value = Number(digits + (times ? times[0] === 'm' ? 'e6' : 'e3' : ''))
  return { value: minus && value ? -value : value, suffix: isPercent ? '%' : before || unit ? 'kr.' : '', problem: '' }
}

const problemOf = (number: string): NumberProblem =>
  /^[0-9,]+\.[0-9]*$/.test(number) ? 'decimalkomma' : /[.\u00A0]/.test(number) ? 'tusinder' : 'ikke-et-tal'

const fail = (problem: NumberProblem): NumberReading => ({ value: 0, suffix: '', problem })
