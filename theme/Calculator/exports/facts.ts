import { fixed } from '../model/numbers/text'
import { atStandard } from '../model/inputs/fields'
import { dateInWords } from '../../Documents/dates'
import type { ExportInput } from './input'
import { exportSentence } from './sentences'

/** What a reader needs to find the same calculation again. */
export function calculationFacts({ report, model, view, link, madeOn, siteName }: ExportInput): [string, string][] {
  return [
    [exportSentence('om.navn'), report.inputs.name || exportSentence('om.uden-navn')],
    [exportSentence('om.slags'), exportSentence('om.egen-beregning', { sted: siteName })],
    [exportSentence('om.forbehold'), exportSentence('forbehold')],
    [exportSentence('om.dato'), dateInWords(madeOn)],
    [exportSentence('om.model'), exportSentence('om.model-version', { version: report.modelVersion, dato: dateInWords(model.dato) })],
    [exportSentence('om.standardtal'), standardCount(report, model)],
    [exportSentence('om.svar'), `${view.texts.breakEven} ${view.texts.breakEvenDistance}`.trim()],
    [exportSentence('om.link'), link ?? exportSentence('om.intet-link')],
  ]
}

/** How many numbers nobody has replaced. */
export function standardCount(report: ExportInput['report'], model: ExportInput['model']): string {
  const count = atStandard(report.inputs, model).length
  return count === 0 ? exportSentence('om.ingen-standardtal') : count === 1 ? exportSentence('om.et-standardtal') : exportSentence('om.antal-standardtal', { antal: fixed(count, 0) })
}
