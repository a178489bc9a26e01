import type { InputDefinition } from '../model'
import { whole } from '../numbers/text'
import { sentence } from '../texts/sentences'

/** What an input asks for, in words: «et helt tal fra 10 til 100». */
export function demandOf({ enhed, valg, hele, mindst, hoejst }: InputDefinition): string {
  if (enhed === 'ja-nej') return sentence('krav.ja-nej')
  if (valg.length > 0) return sentence('krav.valg', { valg: valg.slice(0, -1).map(whole).join('; ') + sentence('krav.eller') + whole(valg.at(-1)!) })
  return sentence(enhed === 'trin' ? 'krav.trin' : hele ? 'krav.helt-tal' : 'krav.tal', { mindst: whole(mindst), hoejst: whole(hoejst) })
}

export const isMet = ({ valg, hele, mindst, hoejst }: InputDefinition, number: number): boolean =>
  number >= mindst && number <= hoejst && (!hele || number === Math.floor(number)) && (valg.length === 0 || valg.includes(number))
