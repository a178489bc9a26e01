import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../../testing.mjs'

const { readContribution } = await load('Municipalities/contribution/read.ts')
const { letterOf } = await load('Municipalities/contribution/letter.ts')
const { foldedName } = await load('Municipalities/foldedName.ts')
const enough = { kommunekode: '0657', kommunestatus: 'i-gang', indberettetAf: 'Familieafdelingen', KE1: 'ja', KE2: 'ukendt' }
const read = fields => readContribution(new Map(Object.entries({ ...enough, ...fields })))
const faultsOf = fields => read(fields).faults.map(({ field, message }) => `${field}: ${message}`)
const result = fields => ({ maal_1: 'Børn på institution', udfald_1: 'fald', enhed_1: 'boern', ...fields })

test('A contribution has the names of a municipality\'s page', () => {
  assert.deepEqual(read({ ...result({ foer_1: '14', efter_1: 'under 5', periode_1: '2024' }), start: ' 2023 ' }).contribution, {
    kommunekode: '0657', kommunestatus: 'i-gang', start: '2023', kerneelementer: { KE1: 'ja', KE2: 'ukendt' },
    egneResultater: [{ maal: 'Børn på institution', udfald: 'fald', foer: 14, efter: 'under-5', enhed: 'boern', periode: '2024' }],
    indberettetAf: 'Familieafdelingen', samtykke: 'nej',
  })
})

for (const value of ['4', '0', '1,5', '−3']) {
  test(`${value} children are not written`, () =>
    assert.deepEqual(faultsOf(result({ efter_1: value })), ['efter_1: Tallet er så lille, at nogen kan kendes på det. Skriv «under 5» i stedet.']))
}

test('A share that tells of fewer than five is not written, and one without its base is asked for', () => {
  assert.deepEqual(faultsOf(result({ efter_1: '8', enhed_1: 'pct', af_1: '48' })), ['efter_1: Tallet er så lille, at nogen kan kendes på det. Skriv «under 5» i stedet.'])
  assert.deepEqual(faultsOf(result({ efter_1: '25', enhed_1: 'pct' })), ['af_1: Skriv, hvor mange procenten er regnet af.'])
  assert.deepEqual(faultsOf(result({ efter_1: '25', enhed_1: 'pct', af_1: '48' })), [])
})

test('What cannot be read says what to write', () => {
  assert.deepEqual(faultsOf(result({ efter_1: '3.7' })), ['efter_1: Skriv et tal, fx 12 eller 3,5, eller «under 5».'])
  assert.deepEqual(faultsOf({ efter_1: '12' }), ['maal_1: Skriv, hvad resultat 1 handler om.', 'udfald_1: Vælg, hvordan det gik i resultat 1.', 'enhed_1: Vælg, hvad tallene i resultat 1 tæller.'])
  assert.deepEqual(faultsOf({ kommunestatus: 'stoppet' }), ['stopHvornaar: Skriv, hvornår I holdt op.', 'stopGrund: Skriv, hvorfor I holdt op.'])
})

test('What looks like a CPR number stops it', () =>
  assert.deepEqual(faultsOf({ omfang: 'Barnet 010203-1234' }), ['omfang: Her står noget, der ligner et CPR-nummer. Slet det: skriv kun samlede tal.']))

test('Without consent neither name nor address comes along', () => {
  const told = read({ navn: 'Anna Holm', epost: 'anna@eksempel.dk' }).contribution
  assert.doesNotMatch(JSON.stringify(told) + letterOf(told, (_, value) => value), /Anna|eksempel/)
  assert.deepEqual(read({ navn: 'Anna', epost: 'anna@eksempel.dk', kontaktsamtykke: 'ja' }).contribution.kontakt, { navn: 'Anna', epost: 'anna@eksempel.dk' })
})

test('Markup and signs nobody can see stay text or go', () =>
  assert.equal(read({ omfang: '<b>A</b>\u0000\r\nB' }).contribution.omfang, '<b>A</b>\nB'))

test('A letter says small numbers with words', () =>
  assert.match(letterOf(read(result({ foer_1: '14,5', efter_1: 'Under fem', periode_1: '2024' })).contribution, (field, value) => value === 'boern' ? 'børn' : value), /Børn på institution: fald, 14,5 → under 5 børn, 2024/))

test('Names are folded as the server folds them', () =>
  assert.deepEqual(['Aabenraa', 'Åben', 'Hjørring', 'Høje-Taastrup', 'Ærø', 'Solrød '].map(foldedName), ['aabenraa', 'aaben', 'hjoerring', 'hoejetaastrup', 'aeroe', 'solroed']))
