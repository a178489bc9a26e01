import { sentence } from '../texts/sentences'
import type { InputFault } from './draft'

const mostCharacters = 60
const farthestSuggestion = 3

/** A name that no input has, with the one that was probably meant. */
export function unknownName(name: string, known: string[]): InputFault {
  const nearest = name.length <= mostCharacters ? nearestTo(name, known) : undefined
  const message = nearest === undefined ? sentence('fejl.ukendt', { navn: shown(name) }) : sentence('fejl.ukendt-mente', { forslag: nearest, navn: shown(name) })
  return { field: shown(name), code: 'ukendt', message }
}

export const twice = (name: string): InputFault => ({ field: shown(name), code: 'to-gange', message: sentence('fejl.to-gange', { navn: shown(name) }) })

const shown = (name: string): string => name.length <= mostCharacters ? name : `${name.slice(0, mostCharacters)}…`

function nearestTo(name: string, known: string[]): string | undefined {
  let best: string | undefined
  let shortest = Math.min(farthestSuggestion, Math.floor(name.length / 2)) + 1
  for (const candidate of known) {
    const letters = distance(name, candidate)
    if (letters < shortest) [best, shortest] = [candidate, letters]
  }
  return best
}

/** Levenshtein's: letters to put in, take out or change. */
function distance(one: string, other: string): number {
  const row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    let diagonal = row[0]!
    row[0] = i
    for (let j = 1; j <= other.length; j++) {
      const changed = diagonal + Number(one[i - 1] !== other[j - 1])
      diagonal = row[j]!
      row[j] = Math.min(changed, Math.min(row[j]!, row[j - 1]!) + 1)
    }
  }
  return row[other.length]!
}
