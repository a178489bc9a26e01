import { fixed } from '../../model/numbers/text'
import type { UncertaintyReport } from '../../model/uncertainty/monteCarlo'
import { share } from '../../presentation/amounts'
import { herningReadings } from '../herning'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { unbroken } from '../../../Documents/unbroken'
import { heading, list, paragraph, plainRow, table, type Block } from './outline'

const notCounted = 'ikke-medregnet'

const drawn = ({ draws, chanceOfGain }: UncertaintyReport): string => exportSentence('udkast.lodtraekning', { antal: fixed(draws, 0), tab: share(1 - chanceOfGain) })

/** Always all of it: the three answers, the ways it may go, Herning's three readings, the warnings and what is not counted. */
export function riskSection({ report, model, view: { texts, tables }, siteName }: ExportInput): Block[] {
  const warnings = report.warnings.map(({ warning }) => warning)
  const fakta = (numbers: string[]) => numbers.length ? ` ${exportSentence('fakta', { numre: numbers.join(', ') })}` : ''
  return [
    heading(exportSentence('tabel.svar'), 2), paragraph(exportSentence('udkast.risici-1')),
    ...table('', exportHeadings('kolonner.svar'), [
      plainRow(exportSentence('svar.grundforloeb'), texts.baseValue, `${texts.baseSum} ${texts.basePayback}`),
      plainRow(exportSentence('svar.usikkerhed'), texts.uncertainValue, `${texts.uncertainRange} ${texts.uncertainChance}`.trim()),
      plainRow(exportSentence('svar.virker-ikke'), texts.failValue, texts.failText),
    ], Infinity, [30, 20, 50]),
    ...(report.uncertainty ? [paragraph(drawn(report.uncertainty))] : []),
    heading(exportSentence('tabel.scenarier'), 2), paragraph(exportSentence('udkast.forloeb-tekst')),
    ...table('', exportHeadings('kolonner.scenarier'), tables.scenarios, 1, [28, 20, 20, 16, 16]),
    list(model.scenarier.map(({ navn, beskrivelse }) => `${navn}: ${beskrivelse}`)),
    heading(exportSentence('tabel.herning'), 2), paragraph(exportSentence('herning.tekst')),
    ...table('', exportHeadings('kolonner.herning'), herningReadings().map(({ name, result, source }) => plainRow(name, result, source)), Infinity, [36, 20, 44]),
    heading(exportSentence('tabel.foelsomhed'), 2), paragraph(texts.sensitivityText),
    ...table('', exportHeadings('kolonner.foelsomhed'), tables.sensitivity, 1, [28, 13, 16, 13, 15, 15]),
    heading(exportSentence('udkast.forbehold'), 2),
    list(warnings.filter(({ id }) => id !== notCounted).map(({ titel, tekst, fakta: numbers }) => unbroken(`${titel}${titel.endsWith('?') ? '' : ':'} ${tekst}${fakta(numbers)}`))),
    heading(exportSentence('udkast.ikke-medregnet'), 2),
    ...warnings.filter(({ id }) => id === notCounted).map(({ tekst }) => paragraph(tekst)), paragraph(exportSentence('udkast.ikke-medregnet-boern')),
    heading(exportSentence('udkast.uenighed'), 2), paragraph(exportSentence('uenighed', { sted: siteName })),
  ]
}
