import { sentence } from '../texts/sentences'
import type { InputDraft } from './draft'
import { mostNameCharacters } from './limits'

/** On one line, and every surrogate in its pair. */
const plain = /^[^\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF]*$/u

export function readName(text: string, field: string, draft: InputDraft): void {
  const name = text.replace(/^ +| +$/g, '')
  if (name.length > mostNameCharacters) {
    draft.faults.push({ field, code: 'navn-for-langt', message: sentence('fejl.navn-for-langt', { hoejst: String(mostNameCharacters) }) })
  } else if (!plain.test(name)) draft.faults.push({ field, code: 'navn-tegn', message: sentence('fejl.navn-tegn') })
  else draft.name = name
}

export function readVersion(text: string, field: string, draft: InputDraft): void {
  if (/^[0-9.]{1,12}$/.test(text)) draft.modelVersion = text
  else draft.faults.push({ field, code: 'version', message: sentence('fejl.version') })
}
