import { plusDays, weekdayOf, type Day } from './days'

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451), n = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

const closed = new Map<number, Set<Day>>()

/** Public holidays, and the days on which Danish municipalities are usually closed. Store bededag has been a working day since 2024. */
function closedIn(year: number): Set<Day> {
  const known = closed.get(year)
  if (known) return known
  const easter = easterOf(year)
  const days = new Set([
    ...['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'].map(day => `${year}-${day}`),
    ...[-3, -2, 1, 39, 50].map(offset => plusDays(easter, offset)),
  ])
  closed.set(year, days)
  return days
}

export const isWorkday = (day: Day): boolean => weekdayOf(day) < 6 && !closedIn(Number(day.slice(0, 4))).has(day)

/** The day itself, or the first working day after it. */
export function workdayFrom(day: Day): Day {
  let found = day
  while (!isWorkday(found)) found = plusDays(found, 1)
  return found
}
