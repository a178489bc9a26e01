import { definitionOf, fieldsOf, labelOf, moveColumns, standardOf, valueOf } from '../model/inputs/fields'
import type { Model, StandardValue } from '../model/model'
import { withUnit, withUnitInTable } from '../model/numbers/reading'
import { fixed, whole } from '../model/numbers/text'
import type { CalculationReport } from '../model/reports/report'
import { sentence } from '../model/texts/sentences'
import { row, type TableRow } from './tableRow'

/** Every number that the calculation used, and whose it is. */
export const assumptionRows = ({ inputs }: CalculationReport, model: Model): TableRow[] => [
  ...fieldsOf(inputs, model).filter(field => !moveColumns[field.key]).flatMap(field => {
    const value = valueOf(inputs, field), standard = standardOf(model, field)
    if (value === null) return []
    const { enhed } = definitionOf(model, field.key)
    const text = enhed === 'ja-nej' ? sentence(value ? 'svar.ja' : 'svar.nej') : withUnitInTable(value, enhed)
    return [row([labelOf(model, field), text, standard?.vaerdi === value ? originOf(standard) : sentence('forudsaetning.egne')])]
  }),
  ...inputs.moves.map(move => row([
    sentence('forudsaetning.flytning', { nr: fixed(move.row, 0) }),
    sentence('forudsaetning.flyttede', { antal: whole(move.children), fra: model.trin[move.from]!, til: model.trin[move.to]!, stoette: withUnit(move.supportKroner, 'kr') }),
    sentence('forudsaetning.egne'),
  ])),
]

const originOf = ({ kilde, aar, tillid }: StandardValue): string =>
  aar === null ? sentence('forudsaetning.standard', { kilde, tillid }) : sentence('forudsaetning.standard-aar', { kilde, aar, tillid })
