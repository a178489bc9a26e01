import { dayOf, type Day } from './days'

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']
const byDigits = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})$/
const byYear = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const byName = /^(?:den\s+)?(\d{1,2})\.?\s*([a-zæøå]+)\.?\s+(\d{4})$/

/** How a date is asked for, in an error and beside the field. */
export const example = '22-11-2026'

/** 22-11-2026, 22.11.2026, 22/11 2026, 22. november 2026 or 2026-11-22. Null: no such day. */
export function readDay(text: string): Day | null {
  const written = text.trim().toLowerCase()
  const digits = byDigits.exec(written)
  if (digits) return dayFrom(digits[3]!, Number(digits[2]), digits[1]!)
  const year = byYear.exec(written)
  if (year) return dayFrom(year[1]!, Number(year[2]), year[3]!)
  const name = byName.exec(written)
  if (!name || name[2]!.length < 3) return null
  return dayFrom(name[3]!, months.findIndex(month => month.startsWith(name[2]!)) + 1, name[1]!)
}

function dayFrom(year: string, month: number, day: string): Day | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && dayOf(date) === iso ? iso : null
}

/** As it stands in a field: 22-11-2026. */
export const inField = (day: Day): string => day.split('-').reverse().join('-')

/** 22. november 2026, without a line break in it. */
export const inWords = (day: Day): string => `${Number(day.slice(8))}.\u00A0${months[Number(day.slice(5, 7)) - 1]}\u00A0${day.slice(0, 4)}`

const byClock = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/

/** 9, 9.30, 09:30 or kl. 9.30 → 09.30. Null: no such time. */
export function readTime(text: string): string | null {
  const clock = byClock.exec(text.trim().toLowerCase())
  if (!clock || Number(clock[1]) > 23 || Number(clock[2] ?? 0) > 59) return null
  return `${clock[1]!.padStart(2, '0')}.${clock[2] ?? '00'}`
}
