/** A calculation that the visitor asked to keep on this device. */
export interface SavedCalculation {
  name: string
  query: string
}

const key = 'vidensportal.beregninger'

export const mostSaved = 20

/** Newest first; none when the browser keeps nothing, or something else lies in its place. */
export function savedCalculations(): SavedCalculation[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isSaved) : []
  } catch {
    return []
  }
}

/** The name, or the name with a number: what was kept before is never written over. */
export function unusedName(name: string): string {
  const used = new Set(savedCalculations().map(calculation => calculation.name))
  let unused = name
  for (let number = 2; used.has(unused); number++) unused = `${name} (${number})`
  return unused
}

/** False when the browser will not, or has no room. */
export function storeCalculation(calculation: SavedCalculation): boolean {
  return write([calculation, ...savedCalculations()])
}

export function deleteCalculation(name: string): boolean {
  return write(savedCalculations().filter(other => other.name !== name))
}

function write(calculations: SavedCalculation[]): boolean {
  try {
    if (calculations.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(calculations))
    return true
  } catch {
    return false
  }
}

function isSaved(value: unknown): value is SavedCalculation {
  const one = value as Partial<SavedCalculation> | null
  return typeof one === 'object' && one !== null && typeof one.name === 'string' && typeof one.query === 'string'
}
