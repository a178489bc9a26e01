// What a shortcode is called where an editor sees it: short, in words, with the number it points at.
const nouns: Record<string, string> = {
  fakta: 'Faktum',
  belaeg: 'Kildemærke',
  kilde: 'Kilde',
  uenighed: 'Uenighed',
  antal: 'Antal',
  figur: 'Figur',
  liste: 'Liste',
}

const forms: Record<string, string> = { kort: 'uden kildemærke', cifre: 'med cifre', fortegn: 'med fortegn', stort: 'med stort' }

/** `fakta F10.efter cifre` → `Faktum F10.efter, med cifre`; `begreb ppr "PPR"` → `PPR (ordliste)`. */
export function shortcodeName(value: string): string {
  const [code = '', id = '', ...rest] = value.match(/"[^"]*"|\S+/g) ?? []
  if (code === 'begreb') return `${rest[0]?.replaceAll('"', '') ?? id} (ordliste)`
  const noun = nouns[code]
  if (noun === undefined) return `Ukendt kode: ${value}`
  return [`${noun} ${id}`, ...rest.map(form => forms[form] ?? form)].join(', ')
}

const kinds: Record<string, string> = { bemaerk: 'Bemærk', advarsel: 'Advarsel', eksempel: 'Eksempel', forslag: 'Forslag' }

export const noticeName = (kind: string, title: string) => {
  const name = kinds[kind] ?? kind
  return title === '' ? name : `${name}: ${title}`
}
