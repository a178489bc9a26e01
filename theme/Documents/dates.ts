const danish = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' })

/** 2026-11-22 → 22. november 2026 */
export const dateInWords = (isoDate: string): string => danish.format(new Date(`${isoDate}T00:00:00Z`))
