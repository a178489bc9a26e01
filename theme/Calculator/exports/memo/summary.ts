import { percent, atMost } from '../../model/numbers/text'
import { inWords, share } from '../../presentation/amounts'
import { assumptionsOf, plainLabel, valueText } from '../assumptions'
import type { ExportInput } from '../input'
import { exportSentence } from '../sentences'
import { heading, list, paragraph, type Block } from './outline'

export function summarySection({ report: { uncertainty }, view: { texts } }: ExportInput): Block[] {
  const answers = uncertainty
    ? exportSentence('udkast.resume-2', { grund: texts.baseValue, midten: texts.uncertainValue, chance: share(uncertainty.chanceOfGain), uden: texts.failValue })
    : exportSentence('udkast.resume-2-uden', { grund: texts.baseValue, uden: texts.failValue })
  return [
    paragraph(exportSentence('udkast.resume-1')), paragraph(texts.staff), paragraph(texts.breakEven),
    paragraph(answers), paragraph(exportSentence('udkast.resume-3')),
  ]
}

export function caseSection(input: ExportInput): Block[] {
  return [
    ...['udkast.fremstilling-1', 'udkast.fremstilling-2', 'udkast.fremstilling-3', 'udkast.fremstilling-4'].map(key => paragraph(exportSentence(key))),
    heading(exportSentence('udkast.regnet-med'), 2), ...change(input),
    paragraph(exportSentence('udkast.andel', { andel: percent(input.report.inputs.causalPercent, 1), bortfald: percent(input.report.inputs.fadePercent, 1) })),
    list(assumptionsOf(input).filter(one => one.definition.hovedfelt && one.value !== null).map(one => `${plainLabel(one)}: ${valueText(one)}`)),
  ]
}

function change({ report: { inputs }, model }: ExportInput): Block[] {
  if (inputs.knownSavingKroner !== null) return [paragraph(exportSentence('udkast.kendt', { beloeb: inWords(inputs.knownSavingKroner) }))]
  if (inputs.moves.length === 0) return [paragraph(exportSentence('udkast.ingen-flytninger'))]
  const moves = inputs.moves.map(move => exportSentence(move.supportKroner > 0 ? 'udkast.flytning-stoette' : 'udkast.flytning', {
    antal: atMost(move.children, 2), fra: stepName(model.trin, move.from), til: stepName(model.trin, move.to), beloeb: inWords(move.supportKroner),
  }))
  return [paragraph(exportSentence('udkast.flyt-indledning')), list(moves)]
}

const stepName = (steps: string[], step: number): string => exportSentence('udkast.trin', { nr: String(step), navn: steps[step]! })
