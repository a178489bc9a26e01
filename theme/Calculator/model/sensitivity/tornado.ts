import type { CalculationInputs } from '../inputs/inputs'
import type { Model, SensitivityDefinition, SensitivityKind } from '../model'
import { outcomeOf } from '../calculation/outcome'

/** What the net present value is when one assumption is turned and the others stay. */
export interface SensitivityLine {
  kind: SensitivityKind
  label: string
  lowText: string
  highText: string
  lowKroner: number
  highKroner: number
  swingKroner: number
}

/** The largest swing first; equal ones in the model's order. */
export const tornadoOf = (inputs: CalculationInputs, model: Model): SensitivityLine[] =>
  model.foelsomhed.map(definition => lineOf(inputs, definition)).sort((a, b) => b.swingKroner - a.swingKroner)

function lineOf(inputs: CalculationInputs, { parameter, navn, lav, hoej }: SensitivityDefinition): SensitivityLine {
  const value = (amount: number | null) => outcomeOf(amount === null ? inputs : { ...inputs, ...turned(inputs, parameter, amount) }).netPresentValueKroner
  const lowKroner = value(lav.tal), highKroner = value(hoej.tal)
  return { kind: parameter, label: navn, lowText: lav.tekst, highText: hoej.tekst, lowKroner, highKroner, swingKroner: Math.abs(highKroner - lowKroner) }
}

function turned(inputs: CalculationInputs, kind: SensitivityKind, amount: number): Partial<CalculationInputs> {
  switch (kind) {
    case 'kausal': return { causalPercent: amount }
    case 'antal': return {
      knownSavingKroner: inputs.knownSavingKroner === null ? null : inputs.knownSavingKroner * amount,
      moves: inputs.moves.map(move => ({ ...move, children: move.children * amount })),
    }
    case 'pris-trin-6': return withPrice(inputs, 6, amount)
    case 'pris-trin-5': return withPrice(inputs, 5, amount)
    case 'raadgiver': return { workerKroner: inputs.workerKroner * amount }
    case 'bortfald': return { fadePercent: amount }
    case 'forsinkelse': return { phaseInPercent: [...Array<number>(amount).fill(0), ...inputs.phaseInPercent] }
    case 'refusion': return { refundIsOn: amount !== 0 }
    case 'rente': return { discountRatePercent: amount }
  }
}

const withPrice = (inputs: CalculationInputs, step: number, factor: number): Partial<CalculationInputs> =>
  ({ unitPriceKroner: inputs.unitPriceKroner.map((price, index) => index === step ? price * factor : price) })
