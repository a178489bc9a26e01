import { isWorkday, workdayFrom } from '../days/closedDays'
import { plusDays, plusMonths, weekdayOf, weekInMonth, type Day } from '../days/days'

export const rhythms = ['to-gange-om-maaneden', 'hver-anden-uge', 'hver-maaned'] as const

export type Rhythm = typeof rhythms[number]

export interface PlanTask {
  id: string
  name: string
  kind: string
  role: string
  text: string
  components: string
  month: number
  everyMonths: number | null
  precedesCut: boolean
}

export interface PlanPhase {
  id: string
  name: string
  purpose: string
  tasks: PlanTask[]
}

export interface PlanMeeting {
  id: string
  name: string
  participants: string
  text: string
  rhythm: Rhythm
  rhythmText: string
  minutes: number
  phase: string
}

export interface PlanRole {
  id: string
  name: string
  text: string
}

export interface PlanRisk {
  name: string
  sign: string
  action: string
}

/** What the page says; nothing in it depends on what the visitor chooses. */
export interface PlanSource {
  phases: PlanPhase[]
  meetings: PlanMeeting[]
  roles: PlanRole[]
  risks: PlanRisk[]
}

/** What the visitor chooses. */
export interface PlanChoices {
  name: string
  start: Day
  /** By the phase's id, 1 to 36. */
  months: Record<string, number>
  /** By the meeting's id: 1 is Monday, and a time as 09.00. */
  meetings: Record<string, { weekday: number, time: string }>
  /** By the role's id: who has it. */
  people: Record<string, string>
}

export interface DatedTask extends PlanTask {
  /** Working days, in order; one unless the task comes again. */
  days: Day[]
  /** With whoever has it. */
  roleText: string
}

interface DatedPhase {
  id: string
  name: string
  purpose: string
  months: number
  from: Day
  /** The last day of it. */
  to: Day
  tasks: DatedTask[]
}

export interface DatedMeeting extends PlanMeeting {
  weekday: number
  time: string
  /** Every day on which it is held, holidays left out. */
  days: Day[]
  /** Days that the rhythm would have, but on which nobody is at work. */
  left: Day[]
}

export interface Plan {
  name: string
  start: Day
  end: Day
  phases: DatedPhase[]
  meetings: DatedMeeting[]
  roles: (PlanRole & { person: string })[]
  risks: PlanRisk[]
}

/** The plan with its dates. Each phase begins the day after the one before it ends. */
export function planOf(source: PlanSource, { name, start, months, meetings, people }: PlanChoices): Plan {
  const roles = source.roles.map(role => ({ ...role, person: people[role.id]?.trim() ?? '' }))
  let before = 0
  const phases = source.phases.map((phase): DatedPhase => {
    const length = months[phase.id] ?? 1, from = plusMonths(start, before)
    before += length
    const after = plusMonths(start, before), monthsBefore = before - length
    return {
      ...phase, months: length, from, to: plusDays(after, -1),
      tasks: phase.tasks.map(task => ({ ...task, roleText: roleText(roles.find(role => role.id === task.role)), days: monthsOf(task, length).map(month => dayOf(start, monthsBefore, month, length)) })),
    }
  })
  const end = phases.at(-1)?.to ?? start
  return { name, start, end, phases, roles, risks: source.risks, meetings: source.meetings.map(meeting => dated(meeting, phases, end, meetings[meeting.id] ?? { weekday: 1, time: '09.00' })) }
}

const roleText = (role: { name: string, person: string } | undefined): string => role ? role.person ? `${role.name} (${role.person})` : role.name : ''

/** A phase that was made shorter still has all its tasks: the late ones come at its end. */
function monthsOf({ month, everyMonths }: PlanTask, length: number): number[] {
  const found = [Math.min(month, length)]
  if (everyMonths !== null) for (let next = month + everyMonths; next <= length; next += everyMonths) found.push(next)
  return found
}

/** At the end of a phase a task comes on its last day at work, not on the first of the next. */
function dayOf(start: Day, monthsBefore: number, month: number, length: number): Day {
  if (month < length) return workdayFrom(plusMonths(start, monthsBefore + month))
  let last = plusDays(plusMonths(start, monthsBefore + length), -1)
  while (!isWorkday(last)) last = plusDays(last, -1)
  return last
}

/** Two meetings a month are in its first and third week, one is in its second: never at the turn of the month. */
export const weeksOf: Record<Exclude<Rhythm, 'hver-anden-uge'>, number[]> = { 'to-gange-om-maaneden': [1, 3], 'hver-maaned': [2] }

function dated(meeting: PlanMeeting, phases: DatedPhase[], end: Day, { weekday, time }: { weekday: number, time: string }): DatedMeeting {
  const from = phases.find(phase => phase.id === meeting.phase)?.from ?? phases[0]?.from ?? end
  const all = occurrences(meeting.rhythm, weekday, from, end)
  return { ...meeting, weekday, time, days: all.filter(isWorkday), left: all.filter(day => !isWorkday(day)) }
}

function occurrences(rhythm: Rhythm, weekday: number, from: Day, end: Day): Day[] {
  let day = from
  while (weekdayOf(day) !== weekday) day = plusDays(day, 1)
  const found: Day[] = []
  if (rhythm === 'hver-anden-uge') for (; day <= end; day = plusDays(day, 14)) found.push(day)
  else for (; day <= end; day = plusDays(day, 7)) if (weeksOf[rhythm].includes(weekInMonth(day))) found.push(day)
  return found
}

/** What must be done before anybody gets fewer cases, with its dates. */
export const beforeCut = (plan: Plan): DatedTask[] => plan.phases.flatMap(phase => phase.tasks).filter(task => task.precedesCut)
