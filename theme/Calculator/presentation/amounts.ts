import { atMost, fixed, millionKroner, percent, wholeKroner } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'

const million = 1e6
const tenThousand = 1e4

/** 3,8 mio. kr., below a million 737.000 kr., below ten thousand 9.412 kr. */
export function inWords(kroner: number): string {
  const size = Math.abs(kroner)
  return size >= million ? millionKroner(kroner) : size >= tenThousand ? `${fixed(kroner / 1000, 0)}.000\u00A0kr.` : wholeKroner(kroner)
}

/** Whole kroner without the unit, for a column that names it. */
export const inTable = (kroner: number): string => fixed(kroner, 0)

/** −1,3 mio., for a picture. */
export const inPicture = (kroner: number): string =>
  Math.abs(kroner) >= million / 10 || kroner === 0 ? `${fixed(kroner / million, 1)}\u00A0mio.` : `${fixed(kroner / 1000, 0)}\u00A0t.kr.`

export const share = (value: number): string => percent(value * 100, 0)

export const years = (value: number): string => sentence('tid.aar', { antal: atMost(value, 1) })

export const horizon = (value: number): string => value === 1 ? sentence('aar.et').toLowerCase() : sentence('aar.antal', { antal: fixed(value, 0) })
