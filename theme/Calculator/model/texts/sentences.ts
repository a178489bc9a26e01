import result from '../../../../src/Vidensportal.Calculator/Texts/result.json'
import texts from '../../../../src/Vidensportal.Calculator/Texts/texts.json'

const sentences: Record<string, string> = { ...texts, ...result }

/** The sentence with its places filled: `{felt}`. */
export function sentence(key: string, places: Record<string, string> = {}): string {
  const text = sentences[key]
  if (text === undefined) throw new Error(`There is no sentence called ${key}`)
  return filled(text, places)
}

export function filled(text: string, places: Record<string, string>): string {
  for (const [name, filling] of Object.entries(places)) text = text.split(`{${name}}`).join(filling)
  // «3,8 mio. kr.» may end a sentence, whose stop is then there already.
  return text.split('..').join('.')
}
