import { definitionOf } from '../../model/inputs/fields'
import { mostPhaseInYears } from '../../model/inputs/limits'
import type { ScenarioDefinition } from '../../model/model'
import { noEffect } from '../../presentation/headlines'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { alone, empty, formula, headings, number, text, type SheetCell } from '../../../Documents/workbook/cells'
import { input, names } from './names'
import type { Sheet } from '../../../Documents/workbook/sheet'
import { paybackContent, paybackFormula, yearBlock } from './yearBlock'
import { outcomeOfScenario } from './scenarioOutcome'

const firstSummaryRow = 5

/** The ways it may go, each with its own years below. What a scenario changes are yellow cells; the rest follow the visitor's own. */
export function scenariosSheet({ report, model }: ExportInput): { sheet: Sheet, failCell: string } {
  const name = exportSentence('ark.scenarier')
  const mostYears = definitionOf(model, 'horisont_aar').hoejst
  const firstPhaseRow = firstSummaryRow + model.scenarier.length + 3
  const summaries: SheetCell[][] = [], blocks: SheetCell[][] = []
  model.scenarier.forEach((scenario, at) => {
    const row = firstSummaryRow + at, column = String.fromCharCode('B'.charCodeAt(0) + at)
    const phaseIn = `$${column}$${firstPhaseRow}:$${column}$${firstPhaseRow + mostPhaseInYears - 1}`
    const outcome = outcomeOfScenario(report, scenario.id), heading = headingOf(scenario)
    const block = yearBlock(firstPhaseRow + mostPhaseInYears + 1 + blocks.length + heading.length, mostYears, {
      causal: `$F$${row}`, fade: `$G$${row}`, phaseIn, yearlyCost: `${names.beforeMarkup}*(1+$H$${row}/100)`, startCost: `${input('opstart_kr')}*(1+$H$${row}/100)`,
    }, outcome)
    summaries.push([
      text(scenario.navn, 'label'), formula(`I${block.presentRow}`, outcome.presentValues.resultKroner, 'kroner'), formula(`I${block.totalRow}`, outcome.totals.resultKroner, 'kroner'),
      formula(paybackFormula('', block), paybackContent(outcome), 'years'), formula(`IF(D${block.presentRow}>0,H${block.presentRow}/D${block.presentRow},"")`, outcome.gainPerKrone ?? '', 'factor'),
      own(scenario.kausalPct, 'kausal_pct', report.inputs.causalPercent), own(scenario.bortfaldPct, 'bortfald_pct', report.inputs.fadePercent),
      own(scenario.omkostningstillaegPct, 'omkostningstillaeg_pct', report.inputs.costMarkupPercent), text(scenario.beskrivelse, 'note'),
    ])
    blocks.push(...heading, ...block.rows, [])
  })
  return {
    failCell: `'${name}'!$B$${firstSummaryRow + model.scenarier.findIndex(({ id }) => id === noEffect)}`,
    sheet: {
      name, widths: [30, 18, 18, 22, 18, 18, 18, 18, 18, 18, 16, 14], frozenRows: firstSummaryRow - 1,
      rows: [
        alone(name, 'title'), alone(exportSentence('ark.scenarier-tekst'), 'note'), alone(exportSentence('ark.scenarier-gule'), 'note'), headings(exportHeadings('ark.scenarier-kolonner'), column => column > 0 && column < 8),
        ...summaries, [], alone(exportSentence('ark.scenarier-indfasning'), 'section'),
        headings([exportSentence('ark.aar-nummer'), ...model.scenarier.map(({ navn }) => navn)], () => true),
        ...phaseInRows(model.scenarier, report.inputs.phaseInPercent),
        [], ...blocks,
      ],
    },
  }
}

const headingOf = (scenario: ScenarioDefinition): SheetCell[][] => [alone(scenario.navn, 'section'), headings(exportHeadings('ark.aar-kolonner'), () => true)]

const own = (value: number | null, key: 'kausal_pct' | 'bortfald_pct' | 'omkostningstillaeg_pct', users: number): SheetCell =>
  value === null ? formula(input(key), users, 'number') : number(value, 'input')

const phaseInRows = (scenarios: ScenarioDefinition[], users: number[]): SheetCell[][] => Array.from({ length: mostPhaseInYears }, (_, at) => [
  number(at + 1, 'number'),
  ...scenarios.map(({ indfasningPct }) => {
    if (indfasningPct) return at < indfasningPct.length ? number(indfasningPct[at]!, 'input') : empty
    const cell = input('indfasning_pct', at + 1)
    return formula(`IF(${cell}="","",${cell})`, users[at] ?? '', 'number')
  }),
])
