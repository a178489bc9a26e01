const kinds: Record<string, string> = {
  side: 'Side', faktum: 'Faktum', begreb: 'Fagord', kilde: 'Kilde', uoverensstemmelse: 'Kilderne er ikke enige', kommune: 'Kommune', nyhed: 'Nyhed', kontakt: 'Kontakt', standardtal: 'Standardtal',
}

export const searchFails = 'Søgningen virker ikke lige nu. Prøv igen om lidt.'

/** As SearchKinds.cs names it. */
export const kindName = (kind: string): string => kinds[kind] ?? kind

export function countText(total: number): string {
  if (total === 0) return 'Ingen resultater'
  return total === 1 ? 'Ét resultat' : `${numberText(total)} resultater`
}

/** A point between thousands, as the server writes it. */
const numberText = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, '.')
