import sentences from '../../../../src/Vidensportal.Calculator/Texts/texts.json'

/** The sentence with its places filled: `{felt}`. */
export function sentence(key: string, places: Record<string, string> = {}): string {
  let text = (sentences as Record<string, string>)[key]
  if (text === undefined) throw new Error(`texts.json: ${key} is missing`)
  for (const [name, filling] of Object.entries(places)) text = text.split(`{${name}}`).join(filling)
  return text
}
