import { unbroken } from '../../../Documents/unbroken'
import { calculationFacts } from '../facts'
import { herningReadings } from '../herning'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence, exportSentences } from '../sentences'
import { alone, headings, text, type SheetCell } from '../../../Documents/workbook/cells'
import type { Sheet } from '../../../Documents/workbook/sheet'

/** Where the numbers come from, and what a reader must know before trusting them. */
export function sourcesSheet(input: ExportInput): Sheet {
  const name = exportSentence('ark.kilder')
  const section = (key: string, rows: SheetCell[][]) => [alone(exportSentence(key), 'section'), ...rows, []]
  return {
    name, widths: [46, 110], frozenRows: 2,
    rows: [
      alone(name, 'title'), headings(exportHeadings('ark.kilder-kolonner')),
      ...section('ark.del.om', calculationFacts(input).map(([label, value]) => [text(label, 'label'), text(value)])),
      ...section('tabel.herning', [[text(exportSentence('herning.hvad'), 'label'), text(exportSentence('herning.tekst'))], ...herningReadings().map(({ name, result, source }) => [text(name, 'label'), text(exportSentence('herning.linje', { resultat: result, kilde: source }))])]),
      ...section('ark.del.advarsler', input.report.warnings.map(({ warning }) => [text(warning.titel, 'label'), text(unbroken([warning.tekst, warning.fakta.length ? exportSentence('fakta', { numre: warning.fakta.join(', ') }) : ''].join(' ').trim()))])),
      ...section('ark.del.uenighed', [[text(''), text(exportSentence('uenighed', { sted: input.siteName }))]]),
      ...section('ark.del.tjekliste', input.model.tjekliste.map((question, at) => [text(String(at + 1), 'label'), text(question)])),
      ...section('ark.del.maerker', exportSentences('maerke').map(mark => [text(mark.slice(0, 1), 'label'), text(mark.slice(3))])),
    ],
  }
}
