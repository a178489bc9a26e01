// Calculations for the tests of what a visitor takes along, in the names of the form.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../../../testing.mjs'

const calculator = await load('Calculator/model/index.ts')
const { viewOf } = await load('Calculator/presentation/view.ts')

export const model = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../tests/contract/beregner/model.json'), 'utf8'))

const known = { besparelse_kendt_kr: '3,7 mio. kr.', indfasning_pct_1: '100', indfasning_pct_2: '', bortfald_pct: '0', kausal_pct: '100', horisont_aar: '1', rente_pct: '0' }
const moves = { sager_foer: '31', boern_6: '20', boern_5: '30', flyt_1_fra: '6', flyt_1_til: '5', flyt_1_antal: '8', flyt_1_stoette_kr: '50.000' }

export const cases = {
  'V1, the project alone': known,
  'V2, the whole municipality': { ...known, modregning_kr: '1,3 mio. kr.' },
  'V4, the profile of Herning': { besparelse_kendt_kr: '6.700.000' },
  'own moves with refund': { ...moves, flyt_3_fra: '6', flyt_3_til: '4', flyt_3_antal: '2,5', enhedspris_kr_6: '2.400.000', navn: 'Eget forslag' },
  'rounding of posts, start cost and markup': { ...moves, sager: '200', sager_foer: '40', sager_efter: '22', afrunding_aarsvaerk: '0,5', opstart_kr: '300.000', omkostningstillaeg_pct: '7,5', modregning_kr: '250.000' },
  'price adjustment': { ...moves, prisregulering_pct: '12,5', flyt_2_fra: '5', flyt_2_til: '2', flyt_2_antal: '3' },
  'ten years, phased in slowly': { ...moves, horisont_aar: '10', indfasning_pct_1: '10', indfasning_pct_2: '30', indfasning_pct_3: '60', indfasning_pct_4: '100', indfasning_pct_5: '80' },
  'without refund, and a dearer place': { ...moves, refusion: 'nej', flyt_2_fra: '4', flyt_2_til: '6', flyt_2_antal: '1' },
  'no effect': { ...moves, kausal_pct: '0' },
  'paid back, then a deficit': { sager: '200', sager_foer: '40', sager_efter: '20', teamleder_aarsvaerk: '0', tvaerfaglig_kr: '0', besparelse_kendt_kr: '3.000.000', indfasning_pct_1: '100', indfasning_pct_2: '0', kausal_pct: '100', bortfald_pct: '0', horisont_aar: '2', rente_pct: '0' },
  'no cost at all': { sager_foer: '24', sager_efter: '24', teamleder_aarsvaerk: '0', tvaerfaglig_kr: '0' },
}

/** What the page gives to an export. */
export function exportOf(fields, rest = {}) {
  const { inputs, faults } = calculator.readInputs(Object.entries(fields), model)
  if (faults.length) throw new Error(faults.map(fault => fault.message).join('\n'))
  const report = calculator.reportOf(inputs, model)
  const link = `https://eksempel.dk/beregner/?${calculator.queryOf(inputs, model)}`
  return { report, model, view: viewOf(report, model), link, madeOn: '2026-11-22', siteName: 'Vidensportal', ...rest }
}
