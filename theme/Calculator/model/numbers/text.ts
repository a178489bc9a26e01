import { decimalsOf, digitsOf, rounded, wholeOf, type Digits } from './digits'

const space = '\u00A0'
const minus = '\u2212'

/** With just so many decimals: 3,70. */
export function fixed(value: number, decimals: number): string {
  const digits = rounded(digitsOf(value), decimals)
  return write(digits, decimalsOf(digits).padEnd(decimals, '0'))
}

/** With at most so many decimals, and no zeros at the end: 3,7. */
export function atMost(value: number, decimals: number): string {
  const digits = rounded(digitsOf(value), decimals)
  return write(digits, decimalsOf(digits))
}

/** With all the decimals there are. The parser reads the same number from it. */
export function whole(value: number): string {
  const digits = digitsOf(value)
  return write(digits, decimalsOf(digits))
}

export const kroner = (value: number): string => `${fixed(value, 2)}${space}kr.`
export const wholeKroner = (value: number): string => `${fixed(value, 0)}${space}kr.`
export const millionKroner = (value: number): string => `${fixed(value / 1e6, 1)}${space}mio.${space}kr.`
/** In prose: 15 pct. */
export const percent = (value: number, decimals: number): string => `${atMost(value, decimals)}${space}pct.`
/** In tables and charts: 15 % */
export const percentSign = (value: number, decimals: number): string => `${atMost(value, decimals)}${space}%`

/** In a link: all decimals, no points, an ordinary minus. */
export function inLink(value: number): string {
  const digits = digitsOf(value)
  const decimals = decimalsOf(digits)
  return (digits.isNegative ? '-' : '') + wholeOf(digits) + (decimals && `,${decimals}`)
}

const write = (digits: Digits, decimals: string): string =>
  (digits.isNegative ? minus : '') + wholeOf(digits).replace(/\B(?=(\d{3})+$)/g, '.') + (decimals && `,${decimals}`)
