/** A number as a person writes it: ±0.digits · 10^point, from the shortest text that reads back as the same double. */
export interface Digits {
  isNegative: boolean
  /** Without zeros at either end; empty for zero. */
  digits: string
  point: number
}

export function digitsOf(value: number): Digits {
  if (!Number.isFinite(value)) throw new RangeError('Only a finite number can be written.')
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const digits = whole + decimals
  const significant = digits.replace(/^0+/, '')
  return trimmed(value < 0, significant, whole.length + Number(exponent) - (digits.length - significant.length))
}

/** Half away from zero, on the digits as they are written. */
export function rounded(number: Digits, decimals: number): Digits {
  const { isNegative, digits, point } = number
  const kept = point + decimals
  if (kept >= digits.length) return number
  if (kept < 0) return trimmed(false, '', 0)
  if (digits.charAt(kept) < '5') return trimmed(isNegative, digits.slice(0, kept), point)
  let last = kept - 1
  while (last >= 0 && digits[last] === '9') last--
  return last < 0
    ? { isNegative, digits: '1', point: point + 1 }
    : { isNegative, digits: digits.slice(0, last) + (Number(digits[last]) + 1), point }
}

export const toNumber = ({ isNegative, digits, point }: Digits): number => Number(`${isNegative ? '-' : ''}0${digits}e${point - digits.length}`)

export const wholeOf = ({ digits, point }: Digits): string => point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0')

export const decimalsOf = ({ digits, point }: Digits): string => point >= digits.length ? '' : point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits

function trimmed(isNegative: boolean, digits: string, point: number): Digits {
  const text = digits.replace(/0+$/, '')
  return text === '' ? { isNegative: false, digits: '', point: 0 } : { isNegative, digits: text, point }
}
