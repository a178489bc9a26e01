/** A day as 2026-11-22. Days are compared as texts. */
export type Day = string

const millisecondsPerDay = 86_400_000

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`)

export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)

/** The day that it is where the visitor is. */
export function today(now: Date = new Date()): Day {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}

export const plusDays = (day: Day, days: number): Day => dayOf(new Date(at(day).getTime() + days * millisecondsPerDay))

/** The same day of a later month, or its last day: 31 January and a month is 28 February. */
export function plusMonths(day: Day, months: number): Day {
  const from = at(day), last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0))
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate()))))
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => at(day).getUTCDay() || 7

/** Which of the month's weekdays of its kind it is: 1 for the first Tuesday. */
export const weekInMonth = (day: Day): number => Math.ceil(Number(day.slice(8)) / 7)
