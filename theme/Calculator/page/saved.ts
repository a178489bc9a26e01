import { Shelf } from '../../Saving/shelf'

/** A calculation that the visitor asked to keep on this device. */
export interface SavedCalculation {
  name: string
  query: string
}

export const mostSaved = 20

const shelf = new Shelf('vidensportal.beregninger', isSaved, one => one.name)

/** Newest first. */
export const savedCalculations = (): SavedCalculation[] => shelf.all()

export const unusedName = (name: string): string => shelf.unusedName(name)

/** False when the browser will not, or has no room. */
export const storeCalculation = (calculation: SavedCalculation): boolean => shelf.add(calculation)

export const deleteCalculation = (name: string): boolean => shelf.remove(name)

function isSaved(value: unknown): value is SavedCalculation {
  const one = value as Partial<SavedCalculation> | null
  return typeof one === 'object' && one !== null && typeof one.name === 'string' && typeof one.query === 'string'
}
