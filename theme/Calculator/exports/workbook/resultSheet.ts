import { slack } from '../../model/calculation/costs'
import { sentence } from '../../model/texts/sentences'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence } from '../sentences'
import { alone, formula, headings, text, type CellContent, type Look, type SheetCell } from '../../../Documents/workbook/cells'
import { input, named, names, type NamedCell } from './names'
import { outcomeOfScenario } from './scenarioOutcome'
import { noEffect } from '../../presentation/headlines'
import type { Sheet } from '../../../Documents/workbook/sheet'
import { uncertaintyCells } from './uncertaintySheet'
import { paybackContent, paybackFormula, type YearBlock } from './yearBlock'
import { yesNo } from '../assumptions'

const foster = 5
const institution = 6

interface Line {
  key: string
  formula: string
  content: CellContent
  look: Look
  named?: string
  note?: string
}

/** The answers, every one of them a formula. */
export function resultSheet(from: ExportInput, years: YearBlock, failCell: string): { sheet: Sheet, named: NamedCell[] } {
  const name = exportSentence('ark.resultat')
  const rows: SheetCell[][] = [
    alone(from.report.inputs.name || exportSentence('regneeksempel'), 'title'), alone(exportSentence('forbehold'), 'note'),
    alone(exportSentence('ark.resultat-tekst'), 'note'), headings(exportHeadings('ark.resultat-kolonner'), column => column === 1),
  ]
  const frozenRows = rows.length, cells: NamedCell[] = []
  for (const [title, lines] of parts(from, years, failCell)) {
    rows.push(alone(exportSentence(title), 'section'))
    for (const { key, formula: written, content, look, named: called, note } of lines) {
      rows.push([text(exportSentence(key), look === 'total' ? 'total-label' : 'label'), formula(written, content, look), ...(note ? [text(note, 'remark')] : [])])
      if (called) cells.push(named(called, name, 'B', rows.length))
    }
    rows.push([])
  }
  return { sheet: { name, rows, widths: [56, 24, 74], frozenRows, isOnePage: true }, named: cells }
}

function parts(from: ExportInput, years: YearBlock, failCell: string): [string, Line[]][] {
  return [['ark.del.svar', answers(from, years, failCell)], ['ark.del.udgift', costs(from)], ['ark.del.besparelse', savings(from)], ['ark.del.noegletal', keyFigures(from, years)], ['ark.del.vende', switching(from, years)]]
}

const cell = (column: string, row: number): string => `'${exportSentence('ark.aar')}'!$${column}$${row}`

const column = (name: string, { firstRow, lastRow }: YearBlock): string => `'${exportSentence('ark.aar')}'!$${name}$${firstRow}:$${name}$${lastRow}`

function answers({ report, report: { outcome, uncertainty } }: ExportInput, years: YearBlock, failCell: string): Line[] {
  const drawn = uncertaintyCells(), fails = outcomeOfScenario(report, noEffect).presentValues.resultKroner
  const fixedNote = exportSentence('ark.fast')
  const fixed = (key: string, from: string, content: number | undefined, look: Look): Line => ({ key, formula: from, content: content ?? sentence('beloeb.ingen'), look, note: fixedNote })
  return [
    { key: 'ark.grundforloeb', formula: cell('I', years.presentRow), content: outcome.netPresentValueKroner, look: 'total', named: names.presentValue, note: exportSentence('ark.grundforloeb-note') },
    { key: 'ark.sum', formula: cell('I', years.totalRow), content: outcome.totals.resultKroner, look: 'kroner' },
    { key: 'ark.tjent-hjem', formula: paybackFormula(`'${exportSentence('ark.aar')}'!`, years), content: paybackContent(outcome), look: 'years' },
    { key: 'ark.under-nul-igen', formula: `IF(SUM(${column('L', years)})>0,"${yesNo(true)}","${yesNo(false)}")`, content: yesNo(outcome.payback?.fallsBelowZeroAgain ?? false), look: 'years' },
    fixed('ark.midten', drawn.p50, uncertainty?.p50Kroner, 'total'), fixed('ark.lav', drawn.p10, uncertainty?.p10Kroner, 'kroner'),
    fixed('ark.hoej', drawn.p90, uncertainty?.p90Kroner, 'kroner'), fixed('ark.chance', drawn.chance, uncertainty?.chanceOfGain, 'percent'),
    {
      key: 'ark.passer', formula: `IF(ROUND(${names.presentValue}-${names.frozenPresentValue},2)=0,"${yesNo(true)}","${exportSentence('ark.passer-ikke')}")`, content: yesNo(true), look: 'years',
      note: exportSentence('ark.passer-note'),
    },
    { key: 'ark.virker-ikke', formula: failCell, content: fails, look: 'total', note: exportSentence('ark.virker-ikke-note') },
  ]
}

function costs({ report: { inputs, outcome: { costs } } }: ExportInput): Line[] {
  const posts = `${input('sager')}/${input('sager_efter')}-${input('sager')}/${input('sager_foer')}`, step = input('afrunding_aarsvaerk')
  const lines = [names.posts + '*' + input('raadgiver_kr'), `${input('teamleder_aarsvaerk')}*${input('teamleder_kr')}`, input('tvaerfaglig_kr'), input('ekstra_forebyggelse_kr')]
  const beforeMarkup = costs.workersKroner + costs.teamLeaderKroner + inputs.interdisciplinaryKroner + inputs.extraPreventionKroner
  return [
    { key: 'ark.stillinger', formula: `IF(${step}>0,${step}*ROUNDUP(MAX(0,(${posts})/${step}-${slack.toFixed(9)}),0),${posts})`, content: costs.extraPosts, look: 'number', named: names.posts },
    { key: 'ark.raadgivere', formula: lines[0]!, content: costs.workersKroner, look: 'kroner' },
    { key: 'ark.teamleder', formula: lines[1]!, content: costs.teamLeaderKroner, look: 'kroner' },
    { key: 'ark.tvaerfaglig', formula: lines[2]!, content: costs.interdisciplinaryKroner, look: 'kroner' },
    { key: 'ark.forebyggelse', formula: lines[3]!, content: costs.extraPreventionKroner, look: 'kroner' },
    { key: 'ark.foer-tillaeg', formula: lines.join('+'), content: beforeMarkup, look: 'kroner', named: names.beforeMarkup },
    { key: 'ark.tillaeg', formula: `${names.beforeMarkup}*${input('omkostningstillaeg_pct')}/100`, content: costs.markupKroner, look: 'kroner' },
    { key: 'ark.udgift-aar', formula: `${names.beforeMarkup}*(1+${input('omkostningstillaeg_pct')}/100)`, content: costs.yearlyKroner, look: 'total', named: names.yearlyCost },
    { key: 'ark.opstart', formula: `${input('opstart_kr')}*(1+${input('omkostningstillaeg_pct')}/100)`, content: costs.onceKroner, look: 'kroner', named: names.startCost },
  ]
}

function savings({ report: { outcome: { fullSaving } } }: ExportInput): Line[] {
  const known = input('besparelse_kendt_kr')
  const knownOr = (moved: string) => `IF(${known}="",${moved},${known})`
  return [
    { key: 'ark.brutto', formula: knownOr(names.moveGross), content: fullSaving.grossKroner, look: 'kroner', named: names.gross, note: exportSentence('ark.brutto-note') },
    { key: 'ark.stat', formula: `${names.gross}-${names.net}`, content: fullSaving.grossKroner - fullSaving.netKroner, look: 'kroner' },
    { key: 'ark.netto', formula: knownOr(names.moveNet), content: fullSaving.netKroner, look: 'total', named: names.net },
  ]
}

function keyFigures({ report: { outcome } }: ExportInput, years: YearBlock): Line[] {
  const cost = cell('D', years.presentRow), saving = cell('H', years.presentRow)
  return [
    { key: 'ark.sum-udgift', formula: cell('D', years.totalRow), content: outcome.totals.costKroner, look: 'kroner' },
    { key: 'ark.sum-besparelse', formula: cell('H', years.totalRow), content: outcome.totals.netSavingKroner, look: 'kroner' },
    { key: 'ark.sum-stat', formula: cell('F', years.totalRow), content: outcome.totals.stateShareKroner, look: 'kroner' },
    { key: 'ark.nutid-udgift', formula: cost, content: outcome.presentValues.costKroner, look: 'kroner' },
    { key: 'ark.nutid-besparelse', formula: saving, content: outcome.presentValues.netSavingKroner, look: 'kroner' },
    { key: 'ark.gevinst-pr-krone', formula: `IF(${cost}>0,${saving}/${cost},"")`, content: outcome.gainPerKrone ?? '', look: 'factor' },
  ]
}

function switching({ report: { inputs, outcome: { switchingValues } } }: ExportInput, years: YearBlock): Line[] {
  const toBeEarned = `(${cell('D', years.presentRow)}+${cell('G', years.presentRow)})`
  const effect = `SUMPRODUCT(${column('C', years)},${column('B', years)})`
  const perChild = `(INDEX(${names.netPrices},${institution + 1})-INDEX(${names.netPrices},${foster + 1}))`
  const unreachable = sentence('vende.findes-ikke'), notKnown = exportSentence('ark.vende-kendt')
  const causal = `${effect}*${names.net}`, children = `${input('kausal_pct')}/100*${effect}*${perChild}`
  const whenOwn = (of: string) => `IF(${input('besparelse_kendt_kr')}="",IF(${children}>0,${of},"${unreachable}"),"${notKnown}")`
  const whole = switchingValues.wholeChildrenFromInstitutionToFoster, exact = switchingValues.childrenFromInstitutionToFoster
  const none = inputs.knownSavingKroner === null ? unreachable : notKnown
  return [
    { key: 'ark.vende-andel', formula: `IF(${causal}>0,${toBeEarned}/(${causal}),"${unreachable}")`, content: switchingValues.causalPercent === null ? unreachable : switchingValues.causalPercent / 100, look: 'percent', note: exportSentence('ark.vende-andel-note') },
    { key: 'ark.vende-boern', formula: whenOwn(`${toBeEarned}/(${children})`), content: exact ?? none, look: 'number' },
    { key: 'ark.vende-hele', formula: whenOwn(`ROUNDUP(MAX(0,${toBeEarned}/(${children})-${slack.toFixed(9)}),0)`), content: whole ?? none, look: 'number' },
  ]
}
