import { plusDays, type Day } from '../days/days'
import { lines, property, type Property } from './icalendar'
import { weeksOf, type DatedMeeting, type DatedTask, type Plan } from './plan'

interface CalendarSetting {
  /** When the file is made. */
  madeAt: Date
  /** The host in the entries' names: `vidensportal.example`. */
  host: string
  address: string
  siteName: string
  reservation: string
}

const zone = 'Europe/Copenhagen'
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

// Central European time since 1996, as the EU's directive 2000/84/EC has it.
const timeZone: Property[] = [
  property('BEGIN', 'VTIMEZONE'), property('TZID', zone), property('X-LIC-LOCATION', zone),
  property('BEGIN', 'DAYLIGHT'), property('TZOFFSETFROM', '+0100'), property('TZOFFSETTO', '+0200'), property('TZNAME', 'CEST'),
  property('DTSTART', '19960331T020000'), property('RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'), property('END', 'DAYLIGHT'),
  property('BEGIN', 'STANDARD'), property('TZOFFSETFROM', '+0200'), property('TZOFFSETTO', '+0100'), property('TZNAME', 'CET'),
  property('DTSTART', '19961027T030000'), property('RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'), property('END', 'STANDARD'),
  property('END', 'VTIMEZONE'),
]

/** The plan for a calendar (RFC 5545): phases and tasks on whole days, meetings that come again at their time in Denmark. */
export function calendarOf(plan: Plan, setting: CalendarSetting): string {
  const title = plan.name || 'Køreplan'
  const entry = new Entries(plan, setting)
  return lines([
    property('BEGIN', 'VCALENDAR'), property('VERSION', '2.0'), property('PRODID', '-//Vidensportal//Koereplan 1//DA'), property('CALSCALE', 'GREGORIAN'), property('METHOD', 'PUBLISH'),
    property('X-WR-CALNAME', title, 'text'), property('X-WR-TIMEZONE', zone), ...timeZone,
    ...plan.phases.flatMap(phase => entry.wholeDays(`fase-${phase.id}`, `Fase: ${phase.name}`, phase.from, plusDays(phase.to, 1), phase.purpose, 'Fase')),
    ...plan.phases.flatMap(phase => phase.tasks.flatMap(task => task.days.flatMap((day, at) => entry.task(task, day, at)))),
    ...plan.meetings.filter(meeting => meeting.days.length > 0).flatMap(meeting => entry.meeting(meeting)),
    property('END', 'VCALENDAR'),
  ])
}

class Entries {
  private readonly stamp: string
  private readonly plan: string
  private readonly end: Day

  constructor({ name, end }: Plan, private readonly setting: CalendarSetting) {
    this.stamp = setting.madeAt.toISOString().replace(/[-:]|\.\d+/g, '')
    this.plan = fingerprint(name)
    this.end = end
  }

  task(task: DatedTask, day: Day, at: number): Property[] {
    const summary = task.days.length > 1 ? `${task.name} (${at + 1} af ${task.days.length})` : task.name
    const description = [task.text, `Ansvar: ${task.roleText}`, ...(task.components ? [`Kerneelementer: ${task.components}`] : [])].join('\n')
    return this.wholeDays(at === 0 ? task.id : `${task.id}-${at + 1}`, summary, day, plusDays(day, 1), description, task.kind)
  }

  wholeDays(id: string, summary: string, from: Day, after: Day, description: string, category: string): Property[] {
    return this.event(id, summary, description, category, [
      property('DTSTART;VALUE=DATE', digits(from)), property('DTEND;VALUE=DATE', digits(after)), property('TRANSP', 'TRANSPARENT'),
    ])
  }

  meeting(meeting: DatedMeeting): Property[] {
    const all = [...meeting.days, ...meeting.left].sort(), first = all[0]!
    const at = (day: Day, time: string) => `${digits(day)}T${time.replace('.', '')}00`
    const day = codes[meeting.weekday - 1]!
    const rule = meeting.rhythm === 'hver-anden-uge' ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}` : `FREQ=MONTHLY;BYDAY=${weeksOf[meeting.rhythm].map(week => `${week}${day}`).join(',')}`
    return this.event(`moede-${meeting.id}`, meeting.name, `${meeting.text}\nDeltagere: ${meeting.participants}`, 'Møde', [
      property(`DTSTART;TZID=${zone}`, at(first, meeting.time)), property('DURATION', `PT${meeting.minutes}M`),
      // In UTC, as it must be: after the latest meeting of the last day, before the earliest of the next.
      property('RRULE', `${rule};UNTIL=${digits(this.end)}T220000Z`),
      ...meeting.left.map(day => property(`EXDATE;TZID=${zone}`, at(day, meeting.time))),
    ])
  }

  /** The same plan fetched again has the same names, so a calendar moves its entries and makes no new ones. */
  private event(id: string, summary: string, description: string, category: string, when: Property[]): Property[] {
    const { host, address, siteName, reservation, madeAt } = this.setting
    return [
      property('BEGIN', 'VEVENT'), property('UID', `${id}-${this.plan}@${host}`), property('DTSTAMP', this.stamp), property('SEQUENCE', String(Math.max(0, Math.floor(madeAt.getTime() / 60_000) - minutesBefore2026))),
      ...when, property('SUMMARY', summary, 'text'), property('DESCRIPTION', `${description}\n\n${reservation}\n${siteName}: ${address}`, 'text'), property('CATEGORIES', category, 'text'),
      property('URL', address), property('END', 'VEVENT'),
    ]
  }
}

/** Counted from 2026, the number stays small enough for every calendar. */
const minutesBefore2026 = Date.UTC(2026, 0, 1) / 60_000

const digits = (day: Day): string => day.replaceAll('-', '')

/** FNV-1a: a short name for a name. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text.trim().toLowerCase())) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
