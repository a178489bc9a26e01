import type { Outcome } from '../../model/calculation/outcome'
import { nameOf } from '../../model/inputs/fields'
import { assumptionsOf, yesNo } from '../assumptions'
import type { ExportInput } from '../input'
import { exportSentence } from '../sentences'

/** One number of the calculation, or one text that belongs to it. */
interface NamedNumber {
  section: string
  name: string
  year: number | null
  unit: string
  value: string | number | null
}

export function numbersOf(input: ExportInput): NamedNumber[] {
  const { report, model, link, madeOn, siteName } = input
  const line = (section: string, name: string, unit: string, value: string | number | null, year: number | null = null): NamedNumber => ({ section, name, year, unit, value })
  return [
    line('om', 'navn', 'tekst', report.inputs.name), line('om', 'dato', 'dato', madeOn), line('om', 'modelversion', 'tekst', report.modelVersion), line('om', 'sted', 'tekst', siteName),
    line('om', 'link', 'tekst', link), line('om', 'forbehold', 'tekst', exportSentence('forbehold')),
    ...assumptionsOf(input).flatMap(one => [line('forudsaetning', nameOf(one.field), one.definition.enhed, one.value), line('aendret', nameOf(one.field), 'ja-nej', yesNo(one.isChanged))]),
    ...report.inputs.moves.flatMap((move, at) => [
      line('flytning', `${at + 1}.fra`, 'trin', move.from), line('flytning', `${at + 1}.til`, 'trin', move.to), line('flytning', `${at + 1}.antal`, 'antal', move.children),
      line('flytning', `${at + 1}.stoette`, 'kr-aar', move.supportKroner),
    ]),
    ...outcomeNumbers('resultat', report.outcome), ...report.scenarios.flatMap(({ id, outcome }) => outcomeNumbers(id, outcome)), ...uncertaintyNumbers(report.uncertainty),
    ...report.sensitivities.flatMap(one => [line('foelsomhed', `${one.kind}.lav`, 'kr', one.lowKroner), line('foelsomhed', `${one.kind}.hoej`, 'kr', one.highKroner)]),
    ...report.warnings.map(({ warning }) => line('advarsel', warning.id, 'tekst', warning.tekst)),
    ...model.tjekliste.map((question, at) => line('tjekliste', String(at + 1), 'tekst', question)),
  ]
}

function outcomeNumbers(section: string, { costs, fullSaving, netUnitPriceKroner, years, totals, presentValues, gainPerKrone, payback, switchingValues }: Outcome): NamedNumber[] {
  const line = (name: string, unit: string, value: string | number | null, year: number | null = null): NamedNumber => ({ section, name, year, unit, value })
  return [
    line('nutidsvaerdi', 'kr', presentValues.resultKroner), line('sum', 'kr', totals.resultKroner), line('nutidsvaerdi_udgift', 'kr', presentValues.costKroner),
    line('nutidsvaerdi_besparelse', 'kr', presentValues.netSavingKroner), line('gevinst_pr_krone', 'andel', gainPerKrone), line('tilbagebetaling', 'aar', payback?.years ?? null),
    line('under_nul_igen', 'ja-nej', yesNo(payback?.fallsBelowZeroAgain ?? false)), line('balance_kausal', 'pct', switchingValues.causalPercent),
    line('balance_boern', 'antal', switchingValues.childrenFromInstitutionToFoster), line('stillinger', 'aarsvaerk', costs.extraPosts), line('udgift', 'kr-aar', costs.yearlyKroner),
    line('engangsudgift', 'kr', costs.onceKroner), line('fuld_besparelse_brutto', 'kr-aar', fullSaving.grossKroner), line('fuld_besparelse_netto', 'kr-aar', fullSaving.netKroner),
    ...netUnitPriceKroner.map((price, step) => line(`netto_pris_${step}`, 'kr-aar', price)),
    ...years.flatMap(year => [
      line('effekt', 'andel', year.effectShare, year.year), line('diskonteringsfaktor', 'andel', year.discountFactor, year.year), line('udgift', 'kr', year.costKroner, year.year),
      line('besparelse_brutto', 'kr', year.grossSavingKroner, year.year), line('statens_del', 'kr', year.stateShareKroner, year.year), line('modregning', 'kr', year.offsetKroner, year.year),
      line('besparelse_netto', 'kr', year.netSavingKroner, year.year), line('resultat', 'kr', year.resultKroner, year.year), line('kumuleret', 'kr', year.cumulativeKroner, year.year),
    ]),
  ]
}

function uncertaintyNumbers(uncertainty: ExportInput['report']['uncertainty']): NamedNumber[] {
  if (!uncertainty) return []
  const line = (name: string, unit: string, value: number, year: number | null = null): NamedNumber => ({ section: 'usikkerhed', name, year, unit, value })
  return [
    line('fro', 'antal', uncertainty.seed), line('traekninger', 'antal', uncertainty.draws), line('gennemsnit', 'kr', uncertainty.meanKroner), line('p10', 'kr', uncertainty.p10Kroner),
    line('p50', 'kr', uncertainty.p50Kroner), line('p90', 'kr', uncertainty.p90Kroner), line('chance_gevinst', 'andel', uncertainty.chanceOfGain),
    line('chance_tilbagebetalt', 'andel', uncertainty.chanceOfPayback),
    ...uncertainty.band.flatMap(year => [line('p10', 'kr', year.p10Kroner, year.year), line('p50', 'kr', year.p50Kroner, year.year), line('p90', 'kr', year.p90Kroner, year.year)]),
  ]
}
