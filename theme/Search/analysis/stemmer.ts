const vowels = 'aeiouyæåø'
const beforeS = 'abcdfghjklmnoprtvyzå'

// Longest first: the first that fits is the one.
const inflections = [
  'erendes', 'erende', 'hedens', 'erede', 'ethed', 'heden', 'heder', 'endes', 'ernes', 'erens', 'erets',
  'ered', 'ende', 'erne', 'eren', 'erer', 'heds', 'enes', 'eres', 'eret',
  'hed', 'ene', 'ere', 'ens', 'ers', 'ets', 'en', 'er', 'es', 'et', 'e',
]

/** The Danish stemmer of Snowball (snowballstem.org/algorithms/danish/stemmer.html), for a folded word. The same as DanishStemmer.cs. */
export function stem(word: string): string {
  if (/[0-9]/.test(word)) return word
  const region = startOfRegion(word)
  return withoutDoubleConsonant(withoutDerivation(withoutPairEnd(withoutInflection(word, region), region), region), region)
}

/** R1: after the first non-vowel that follows a vowel, and at least three letters in. */
function startOfRegion(word: string): number {
  if (word.length < 3) return word.length
  let at = 0
  while (at < word.length && !isVowel(word.charAt(at))) at++
  while (at < word.length && isVowel(word.charAt(at))) at++
  return at === word.length ? word.length : Math.max(at + 1, 3)
}

function withoutInflection(word: string, region: number): string {
  const ending = inflections.find(one => ends(word, one, region))
  if (ending) return word.slice(0, -ending.length)
  return ends(word, 's', region) && word.length > 1 && beforeS.includes(word.charAt(word.length - 2)) ? word.slice(0, -1) : word
}

const withoutPairEnd = (word: string, region: number): string => word.length - region >= 2 && /(?:gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word

function withoutDerivation(word: string, region: number): string {
  if (word.endsWith('igst')) word = word.slice(0, -2)
  if (ends(word, 'løst', region)) return word.slice(0, -1)
  const ending = ['elig', 'lig', 'els', 'ig'].find(one => ends(word, one, region))
  return ending ? withoutPairEnd(word.slice(0, -ending.length), region) : word
}

function withoutDoubleConsonant(word: string, region: number): string {
  const last = word.slice(-1)
  return word.length > region && /^[a-z]$/.test(last) && !isVowel(last) && word.endsWith(last + last) ? word.slice(0, -1) : word
}

const ends = (word: string, ending: string, region: number): boolean => word.length - ending.length >= region && word.endsWith(ending)

const isVowel = (letter: string): boolean => vowels.includes(letter)
