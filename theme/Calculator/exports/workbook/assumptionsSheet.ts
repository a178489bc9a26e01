import type { DataValidation } from 'hucre'
import { assumptionsOf, inGroups, sourceOf, unitOf, yesNo, type Assumption } from '../assumptions'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { alone, empty, formula, headings, number, text, type CellContent, type SheetCell } from '../../../Documents/workbook/cells'
import { named, names, type NamedCell } from './names'
import type { Sheet } from '../../../Documents/workbook/sheet'

const headingRows = 4
const valueColumn = 1
const standardColumn = 7

/** The cells that every formula stands on. */
export function assumptionsSheet(input: ExportInput): { sheet: Sheet, named: NamedCell[] } {
  const name = exportSentence('ark.forudsaetninger')
  const rows: SheetCell[][] = [], cells: NamedCell[] = [], validations: DataValidation[] = [], phaseIn: number[] = []
  for (const [group, assumptions] of inGroups(assumptionsOf(input))) {
    rows.push(alone(exportSentence(`gruppe.${group}`), 'section'))
    for (const assumption of assumptions) {
      const row = headingRows + rows.length + 1
      rows.push(assumptionRow(assumption, row))
      cells.push(named(assumption.name, name, 'B', row))
      validations.push(validationOf(assumption, `B${row}`))
      if (assumption.field.key === 'indfasning_pct') phaseIn.push(row)
    }
  }
  return {
    sheet: {
      name, widths: [62, 16, 14, 48, 14, 8, 15, 16, 26], frozenRows: headingRows, repeatsHeadings: true, validations,
      rows: [alone(name, 'title'), alone(exportSentence('ark.forudsaetninger-tekst'), 'note'), alone(exportSentence('ark.maerker'), 'note'), headings(exportHeadings('ark.forudsaetninger-kolonner'), column => column === valueColumn || column === standardColumn), ...rows],
    },
    named: [...cells, named(names.phaseIn, name, 'B', phaseIn[0]!, phaseIn[phaseIn.length - 1])],
  }
}

function assumptionRow(assumption: Assumption, row: number): SheetCell[] {
  const { standard, isChanged, name, label } = assumption
  // A standard value keeps its source beside it, so that a changed number shows whose it was.
  return [
    text(label, 'label'), inputCell(written(assumption, assumption.value)), text(unitOf(assumption)), text(standard ? sourceOf({ ...assumption, isChanged: false }) : assumption.value === null ? '' : sourceOf(assumption)),
    text(standard?.aar ?? ''), text(standard?.tillid ?? ''), formula(`IF(B${row}&""=H${row}&"","${yesNo(false)}","${yesNo(true)}")`, yesNo(isChanged), 'text'),
    standard ? plainCell(written(assumption, standard.vaerdi)) : empty, text(name, 'remark'),
  ]
}

const written = ({ definition }: Assumption, value: number | null): CellContent => value !== null && definition.enhed === 'ja-nej' ? yesNo(value !== 0) : value

const inputCell = (content: CellContent): SheetCell => typeof content === 'string' ? text(content, 'input-text') : number(content, 'input')

const plainCell = (content: CellContent): SheetCell => typeof content === 'string' ? text(content) : number(content, 'number')

function validationOf({ definition: { enhed, valg, hele, mindst, hoejst } }: Assumption, range: string): DataValidation {
  const told = { range, allowBlank: true, showErrorMessage: true, errorTitle: exportSentence('ark.fejl'), errorMessage: exportSentence('ark.fejl-tal', { mindst: String(mindst), hoejst: String(hoejst) }) }
  if (enhed === 'ja-nej') return { ...told, type: 'list', values: [yesNo(true), yesNo(false)], errorMessage: exportSentence('ark.fejl-ja-nej') }
  // A list would have to be written with the reader's own decimal sign, so a choice is only held within its ends.
  return { ...told, type: hele && valg.length === 0 ? 'whole' : 'decimal', operator: 'between', formula1: String(mindst), formula2: String(hoejst) }
}
