import { dateInWords } from '../../../Documents/dates'
import { standardCount } from '../facts'
import type { ExportInput } from '../input'
import { exportSentence } from '../sentences'
import { appendices } from './appendices'
import { childrenSection } from './children'
import { economySection } from './economy'
import { heading, notice, numbered, paragraph, type Block, type Memo } from './outline'
import { riskSection } from './risks'
import { caseSection, summarySection } from './summary'
import { wholeKroner } from '../../model/numbers/text'
import { standardOf } from '../../model/inputs/fields'

/** The draft of a case for the city council. Neutral, and never without its uncertainty. */
export const memoOf = (input: ExportInput): Memo => ({
  title: exportSentence('udkast.overskrift'), language: 'da-DK', link: input.link, mark: exportSentence('udkast.maerke'),
  footer: exportSentence('udkast.bund', { sted: input.siteName, dato: dateInWords(input.madeOn), version: input.report.modelVersion }),
  blocks: [
    notice(exportSentence('udkast.indledning', { sted: input.siteName })), notice(`${exportSentence('forbehold')} ${standardCount(input.report, input.model)}`),
    ...(input.report.inputs.name ? [paragraph(`${exportSentence('om.navn')}: ${input.report.inputs.name}`)] : []),
    ...section('sagsresume', summarySection(input)),
    ...section('sagsfremstilling', caseSection(input)),
    ...section('oekonomi', economySection(input)),
    ...section('boern', childrenSection(input)),
    ...section('risici', riskSection(input)),
    ...section('lovgrundlag', [paragraph(exportSentence('udkast.lov-1')), paragraph(refundLaw(input))]),
    ...section('hoering', [paragraph(exportSentence('udkast.hoering-1'))]),
    ...section('alternativ', [paragraph(exportSentence('udkast.alternativ-1')), paragraph(exportSentence('udkast.alternativ-2'))]),
    ...section('indstilling', recommendation(input)),
    ...section('bilag', appendices(input)),
  ],
})

const section = (key: string, blocks: Block[]): Block[] => [heading(exportSentence(`udkast.${key}`)), ...blocks]

function refundLaw({ report, model }: ExportInput): string {
  const standard = standardOf(model, { key: 'refusion', place: 0 })
  return exportSentence(report.inputs.refundIsOn ? 'udkast.lov-2' : 'udkast.lov-3', { kilde: standard?.kilde ?? '', aar: standard?.aar ?? '' })
}

function recommendation({ report: { outcome: { costs } } }: ExportInput): Block[] {
  return [
    paragraph(exportSentence('udkast.indstilling-0')),
    numbered([
      exportSentence('udkast.indstilling-1'), exportSentence(costs.onceKroner > 0 ? 'udkast.indstilling-2-opstart' : 'udkast.indstilling-2', { aar: wholeKroner(costs.yearlyKroner), opstart: wholeKroner(costs.onceKroner) }),
      exportSentence('udkast.indstilling-3'), exportSentence('udkast.indstilling-4'),
    ]),
    paragraph(exportSentence('udkast.indstilling-5')),
  ]
}

