import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { load } from '../../testing.mjs'
import { readWorkbook } from '../../Calculator/exports/testing/readWorkbook.mjs'

const { beforeCut, planOf } = await load('Replication/roadMap/plan.ts')
const { calendarOf } = await load('Replication/roadMap/calendar.ts')
const { planWorkbook } = await load('Replication/roadMap/documents.ts')
const { weekdayOf, weekInMonth } = await load('Replication/days/days.ts')
const { isWorkday } = await load('Replication/days/closedDays.ts')

const task = (id, month, rest = {}) => ({ id, name: `Punkt ${id}`, kind: 'Opgave', role: 'leder', text: 'Sådan gør I.', components: 'KE1', month, everyMonths: null, precedesCut: false, ...rest })
const source = {
  phases: [
    { id: 'forbered', name: 'Forbered', purpose: 'Klar, men ikke begyndt; endnu.', tasks: [task('tal', 0, { precedesCut: true }), task('beslutning', 3, { precedesCut: true })] },
    { id: 'drift', name: 'Drift', purpose: 'Hverdag.', tasks: [task('status', 3, { everyMonths: 3 }), task('sent', 12)] },
  ],
  meetings: [
    { id: 'ledere', name: 'Ledermøde', participants: 'Lederne', text: 'De mødes.', rhythm: 'to-gange-om-maaneden', rhythmText: 'to gange om måneden', minutes: 60, phase: 'forbered' },
    { id: 'team', name: 'Teammøde', participants: 'Teamet', text: 'De taler.', rhythm: 'hver-anden-uge', rhythmText: 'hver anden uge', minutes: 120, phase: 'drift' },
    { id: 'skoler', name: 'På skolerne', participants: 'Teamet', text: 'De kommer.', rhythm: 'hver-maaned', rhythmText: 'hver måned', minutes: 90, phase: 'drift' },
  ],
  roles: [{ id: 'leder', name: 'Lederen', text: 'Leder.' }],
  risks: [{ name: 'Ingen søger', sign: 'Få svar.', action: 'Vent.' }],
}
const choices = {
  name: 'Nord', start: '2027-02-01', months: { forbered: 3, drift: 12 }, people: { leder: 'AB' },
  meetings: { ledere: { weekday: 2, time: '09.00' }, team: { weekday: 3, time: '13.30' }, skoler: { weekday: 4, time: '08.00' } },
}
const setting = { madeAt: new Date('2026-11-22T10:11:12Z'), host: 'vidensportal.example', address: 'https://vidensportal.example/kom-i-gang/koereplan/', siteName: 'Vidensportal', reservation: 'Det er et forslag, ikke et løfte.' }
const plan = planOf(source, choices)
const daysOf = (made, id) => made.phases.flatMap(phase => phase.tasks).find(one => one.id === id).days

test('Phases follow each other without a gap', () => {
  assert.deepEqual(plan.phases.map(({ from, to }) => [from, to]), [['2027-02-01', '2027-04-30'], ['2027-05-01', '2028-04-30']])
  assert.equal(plan.end, '2028-04-30')
})

test('A task has a working day in its month; one at the end of a phase its last working day', () => {
  assert.deepEqual(daysOf(plan, 'tal'), ['2027-02-01'])
  assert.deepEqual(daysOf(plan, 'beslutning'), ['2027-04-30'])
  assert.deepEqual(daysOf(plan, 'sent'), ['2028-04-28'], '30 April 2028 is a Sunday')
})

test('A task that comes again comes until its phase ends', () => {
  assert.deepEqual(daysOf(plan, 'status'), ['2027-08-02', '2027-11-01', '2028-02-01', '2028-04-28'])
})

test('A shorter phase still has all its tasks, inside it', () => {
  const short = planOf(source, { ...choices, months: { forbered: 1, drift: 2 } })
  assert.deepEqual(daysOf(short, 'beslutning'), ['2027-02-26'])
  assert.deepEqual(daysOf(short, 'status'), ['2027-04-30'])
})

test('With any start and any lengths, every day is a working day inside its phase, and what precedes the cut does', () => {
  for (let at = 0; at < 400; at++) {
    const start = new Date(Date.UTC(2020, 0, 1 + at * 27)).toISOString().slice(0, 10), months = { forbered: 1 + at % 36, drift: 1 + (at * 7) % 36 }
    const made = planOf(source, { ...choices, start, months })
    for (const phase of made.phases) for (const one of phase.tasks) for (const day of one.days) assert.ok(isWorkday(day) && day >= phase.from && (day <= phase.to || one.month === 0), `${start}: ${one.id} ${day}`)
    for (const one of beforeCut(made)) assert.ok(one.days[0] <= made.phases[0].to)
  }
})

test('Leaders meet in the first and third week, the team every fourteen days, at the schools once a month', () => {
  const [leaders, team, schools] = plan.meetings
  assert.ok([...leaders.days, ...leaders.left].every(day => weekdayOf(day) === 2 && [1, 3].includes(weekInMonth(day))))
  const all = [...team.days, ...team.left].sort()
  assert.ok(all.slice(1).every((day, at) => Date.parse(day) - Date.parse(all[at]) === 14 * 86_400_000))
  assert.equal(new Set([...schools.days, ...schools.left].map(day => day.slice(0, 7))).size, 12)
  for (const meeting of plan.meetings) assert.ok(meeting.days.every(isWorkday) && !meeting.left.some(isWorkday))
})

const calendar = calendarOf(plan, setting)
const parsed = new ICAL.Component(ICAL.parse(calendar))
const events = parsed.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
const eventOf = id => events.find(event => event.uid.startsWith(`${id}-`))

test('Every line ends with CR LF and is at most 75 octets, and no character is cut in two', () => {
  const long = calendarOf(planOf(source, { ...choices, name: 'æøå 👩‍👧 '.repeat(40) }), setting)
  for (const text of [calendar, long]) {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'))
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null)
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.doesNotMatch(line, /\uFFFD/)
    }
  }
  assert.equal(new ICAL.Component(ICAL.parse(long)).getFirstPropertyValue('x-wr-calname'), 'æøå 👩‍👧 '.repeat(40))
})

test('Another reader finds phases, tasks and meetings, each with a name of its own and a stamp', () => {
  assert.equal(events.length, 2 + 7 + 3)
  assert.equal(new Set(events.map(event => event.uid)).size, events.length)
  for (const event of events) {
    assert.match(event.uid, /^[\w-]+@vidensportal\.example$/)
    assert.equal(event.component.getFirstPropertyValue('dtstamp').toString(), '2026-11-22T10:11:12Z')
    assert.match(event.description, /Det er et forslag, ikke et løfte\.\nVidensportal: https:\/\/vidensportal\.example/)
  }
})

test('Tasks and phases are on whole days, the end the day after', () => {
  const phase = eventOf('fase-forbered'), one = eventOf('beslutning')
  assert.ok(phase.startDate.isDate && one.startDate.isDate)
  assert.deepEqual([phase.startDate.toString(), phase.endDate.toString()], ['2027-02-01', '2027-05-01'])
  assert.deepEqual([one.startDate.toString(), one.endDate.toString()], ['2027-04-30', '2027-05-01'])
  assert.match(one.description, /Ansvar: Lederen \(AB\)/)
  assert.equal(phase.description.split('\n')[0], 'Klar, men ikke begyndt; endnu.')
})

test('Meetings come again on just the days of the plan, at their time in Denmark summer and winter', () => {
  ICAL.TimezoneService.register(parsed.getFirstSubcomponent('vtimezone'))
  for (const meeting of plan.meetings) {
    const event = eventOf(`moede-${meeting.id}`), found = []
    const next = event.iterator()
    for (let time = next.next(); time; time = next.next()) {
      found.push(time.toString().slice(0, 10))
      assert.equal(time.toString().slice(11, 16), meeting.time.replace('.', ':'))
    }
    assert.deepEqual(found, meeting.days, meeting.id)
    assert.equal(event.startDate.zone.tzid, 'Europe/Copenhagen')
  }
  const offset = day => ICAL.Time.fromData({ year: +day.slice(0, 4), month: +day.slice(5, 7), day: +day.slice(8), hour: 9 }, eventOf('moede-ledere').startDate.zone).utcOffset() / 3600
  assert.deepEqual([offset('2027-02-02'), offset('2027-07-06')], [1, 2])
})

test('A meeting in the evening of the plan’s last day is in it', () => {
  const last = planOf(source, { ...choices, start: '2027-03-01', months: { forbered: 1, drift: 1 }, meetings: { ...choices.meetings, team: { weekday: 3, time: '20.00' } } })
  const event = new ICAL.Component(ICAL.parse(calendarOf(last, setting))).getAllSubcomponents('vevent').map(one => new ICAL.Event(one)).find(one => one.uid.startsWith('moede-team-'))
  const found = []
  for (const next = event.iterator(), time = {}; (time.at = next.next());) found.push(time.at.toString().slice(0, 10))
  assert.deepEqual(found, last.meetings[1].days)
})

test('The same plan has the same names on another day and with another start; another plan has others', () => {
  const uids = text => [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
  const moved = calendarOf(planOf(source, { ...choices, start: '2027-09-01' }), { ...setting, madeAt: new Date('2026-12-24T10:00:00Z') })
  assert.deepEqual(uids(moved), uids(calendar))
  assert.ok(Number(/SEQUENCE:(\d+)/.exec(moved)[1]) > Number(/SEQUENCE:(\d+)/.exec(calendar)[1]))
  assert.ok(!uids(calendarOf(planOf(source, { ...choices, name: 'Syd' }), setting)).some(uid => uids(calendar).includes(uid)))
})

test('A name with markup, line ends and the signs of calendars stays a name', () => {
  const name = '<b>Nord</b>, "A;B\\n"\r\nBEGIN:VEVENT\u0007'
  const text = calendarOf(planOf(source, { ...choices, name, people: { leder: 'A:B;C,D\nX' } }), setting)
  const read = new ICAL.Component(ICAL.parse(text))
  // The reader leaves the text of a property that is not in the standard as it was written.
  const written = read.getFirstPropertyValue('x-wr-calname').replace(/\\(.)/g, (_, letter) => letter === 'n' ? '\n' : letter)
  assert.equal(written, '<b>Nord</b>, "A;B\\n"\nBEGIN:VEVENT')
  assert.equal(read.getAllSubcomponents('vevent').length, events.length)
  assert.match(read.getAllSubcomponents('vevent')[2].getFirstPropertyValue('description'), /Lederen \(A:B;C,D\nX\)/)
})

test('The workbook has the plan, each date and what must precede, and takes no name for a formula', async () => {
  const blob = await planWorkbook({ plan: planOf(source, { ...choices, name: '=1+1', people: { leder: '@SUM(A1)' } }), reservation: setting.reservation, address: setting.address, siteName: 'Vidensportal', madeOn: '2026-11-22' })
  const { sheets } = readWorkbook(await blob.arrayBuffer())
  assert.deepEqual([...sheets.keys()], ['Tidsplan', 'Faser', 'Før sagstallet', 'Møder', 'Roller', 'Risici', 'Om planen'])
  const cells = sheets.get('Tidsplan').cells
  assert.equal(cells.get('A1').value, "'=1+1")
  assert.equal(cells.get('A3').value, '1.\u00A0februar\u00A02027')
  assert.deepEqual([...cells.keys()].filter(cell => /^A\d+$/.test(cell)).length, 2 + 7)
  for (const { cells: all } of sheets.values()) for (const { formula, value } of all.values()) {
    assert.equal(formula, null)
    assert.doesNotMatch(String(value), /undefined|NaN|null/)
  }
  assert.equal(sheets.get('Roller').cells.get('B3').value, "'@SUM(A1)")
})
