import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const { plusDays, plusMonths, today, weekdayOf, weekInMonth } = await load('Replication/days/days.ts')
const { easterOf, isWorkday, workdayFrom } = await load('Replication/days/closedDays.ts')
const { inField, inWords, readDay, readTime } = await load('Replication/days/written.ts')

test('A date is read as Danes write it, and as files do', () => {
  for (const text of ['22-11-2026', ' 22.11.2026 ', '22/11-2026', '22/11 2026', '22 11 2026', '22. november 2026', 'den 22. nov. 2026', '22 NOVEMBER 2026', '2026-11-22']) assert.equal(readDay(text), '2026-11-22', text)
  assert.equal(readDay('1-2-2027'), '2027-02-01')
  assert.equal(readDay('29-02-2028'), '2028-02-29')
})

test('What is no date is no date', () => {
  for (const text of ['', 'i morgen', '30-02-2027', '29-02-2027', '31-04-2027', '11/22/2026', '22-11-26', '22-11', '2026-13-01', '0-1-2027', '22. maj-juni 2027', '1. ma 2027', '１-1-2027', '<b>1-1-2027</b>', '1-1-20270', '2027-1-1T00:00']) assert.equal(readDay(text), null, text)
})

test('A date is written in the field and in words', () => {
  assert.equal(inField('2027-02-01'), '01-02-2027')
  assert.equal(inWords('2027-02-01'), '1.\u00A0februar\u00A02027')
  for (const day of ['2020-01-01', '2028-02-29', '2049-12-31']) assert.equal(readDay(inField(day)), day)
})

test('A time is read with or without minutes', () => {
  for (const [text, time] of [['9', '09.00'], ['9.30', '09.30'], ['09:30', '09.30'], ['kl. 13.15', '13.15'], ['23.59', '23.59']]) assert.equal(readTime(text), time)
  for (const text of ['', '24.00', '9.60', '9,30', '0930', 'middag', '-1']) assert.equal(readTime(text), null, text)
})

test('Months are counted in the calendar, and a short month ends early', () => {
  assert.equal(plusMonths('2027-01-31', 1), '2027-02-28')
  assert.equal(plusMonths('2028-01-31', 1), '2028-02-29')
  assert.equal(plusMonths('2027-11-15', 14), '2029-01-15')
  assert.equal(plusMonths('2027-05-01', 0), '2027-05-01')
})

test('Days pass the turn of the year and of summer time', () => {
  assert.equal(plusDays('2026-12-31', 1), '2027-01-01')
  assert.equal(plusDays('2027-03-27', 2), '2027-03-29')
  assert.equal(plusDays('2027-03-01', -1), '2027-02-28')
  assert.equal(weekdayOf('2026-11-22'), 7)
  assert.equal(weekdayOf('2026-11-23'), 1)
  assert.deepEqual([weekInMonth('2027-02-07'), weekInMonth('2027-02-08'), weekInMonth('2027-02-28')], [1, 2, 4])
})

test('Today is the visitor’s day, not Greenwich’s', () => {
  assert.equal(today(new Date(2026, 10, 22, 0, 5)), '2026-11-22')
  assert.equal(today(new Date(2026, 10, 22, 23, 55)), '2026-11-22')
})

// From the Danish church's calendar and the almanac.
test('Easter falls when the almanac says', () => {
  for (const day of ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2049-04-18']) assert.equal(easterOf(Number(day.slice(0, 4))), day)
})

test('A date that falls on a closed day moves to the next working day', () => {
  assert.equal(workdayFrom('2027-01-01'), '2027-01-04', 'New Year’s Day on a Friday')
  assert.equal(workdayFrom('2027-03-25'), '2027-03-30', 'Maundy Thursday to Easter Monday')
  assert.equal(workdayFrom('2027-05-06'), '2027-05-07', 'Ascension Day')
  assert.equal(workdayFrom('2027-05-17'), '2027-05-18', 'Whit Monday')
  assert.equal(workdayFrom('2028-06-05'), '2028-06-06', 'Constitution Day')
  assert.equal(workdayFrom('2026-12-24'), '2026-12-28', 'Christmas')
  assert.equal(workdayFrom('2027-04-23'), '2027-04-23', 'Store bededag was abolished in 2024')
  assert.ok(isWorkday('2027-02-01') && !isWorkday('2027-02-06'))
})
