/** What an address asks for: the fields of a calculation, or a profile to begin with. */
interface FilledIn {
  profile: string | null
  fields: [string, string][]
}

const inFragment = '#?'

/** For what is opened in this browser only: nothing behind # is ever sent. */
export const unsentAddress = (query: string): string => `/beregner/${inFragment}${query}`

export const isUnsent = ({ hash }: Location): boolean => hash.startsWith(inFragment)

export function filledIn(location: Location): FilledIn {
  const query = new URLSearchParams(isUnsent(location) ? location.hash.slice(inFragment.length) : location.search)
  const profile = query.get('profil')
  // Who asked for another row is not done: the form is there to be filled in.
  const fields = query.has('raekker') ? [] : [...query].filter(([name]) => name !== 'profil')
  return { profile, fields }
}
