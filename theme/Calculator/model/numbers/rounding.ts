import { digitsOf, rounded, toNumber } from './digits'

/** For what is shown or answered, never on the way: half away from zero, as the number is written. */
export const round = (value: number, decimals: number): number => toNumber(rounded(digitsOf(value), decimals))
