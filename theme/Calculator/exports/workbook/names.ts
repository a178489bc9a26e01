import type { InputKey } from '../../model/model'
import { nameOf, type InputField } from '../../model/inputs/fields'
import { sentence } from '../../model/texts/sentences'
import { range } from '../../../Documents/workbook/sheet'

/** What the formulas call the cells. The inputs have the names they have in a link. */
export interface NamedCell {
  name: string
  range: string
}

export const named = (name: string, sheet: string, column: string, row: number, lastRow = row): NamedCell => ({ name, range: range(sheet, column, row, lastRow) })

export const input = (key: InputKey, place = 0): string => nameOf({ key, place } as InputField)

export const names = {
  posts: 'stillinger', beforeMarkup: 'udgift_foer_tillaeg', yearlyCost: 'udgift_pr_aar', startCost: 'engangsudgift', gross: 'besparelse_brutto',
  net: 'besparelse_netto', stepNames: 'trin_navne', prices: 'priser', netPrices: 'priser_netto', phaseIn: 'indfasning', moveGross: 'flyt_brutto', moveNet: 'flyt_netto',
  presentValue: 'nutidsvaerdi', frozenPresentValue: 'nutidsvaerdi_ved_lodtraekning',
} as const

/** «ja» and «nej» are what the visitor writes. */
export const refundIsOn = (): string => `${input('refusion')}="${sentence('svar.ja')}"`
