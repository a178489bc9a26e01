import { assumptionsOf, inGroups, sourceOf, trustOf, plainLabel, valueInTable, yearOf, yesNo, type Assumption } from '../assumptions'
import { calculationFacts } from '../facts'
import type { ExportInput } from '../input'
import { exportHeadings, exportSentence, exportSentences } from '../sentences'
import { unbroken } from '../../../Documents/unbroken'
import { heading, list, paragraph, plainRow, table, type Block } from './outline'

export function appendices(input: ExportInput): Block[] {
  const assumptions = assumptionsOf(input).filter(one => one.value !== null)
  return [
    heading(exportSentence('udkast.bilag-om'), 2),
    ...table('', exportHeadings('kolonner.om'), calculationFacts(input).map(([label, value]) => plainRow(label, value)), Infinity, [28, 72]),
    heading(exportSentence('udkast.bilag-forudsaetninger'), 2), list(exportSentences('maerke')), paragraph(exportSentence('udkast.egne-tal')),
    ...inGroups(assumptions).flatMap(([group, ofGroup]) => table(exportSentence(`gruppe.${group}`), exportHeadings('kolonner.udkast-forudsaetninger'), ofGroup.map(row), Infinity, [33, 16, 23, 10, 9, 9])),
    heading(exportSentence('udkast.bilag-tjekliste'), 2), list(input.model.tjekliste),
    heading(exportSentence('udkast.bilag-kilder'), 2), paragraph(exportSentence('udkast.kilder-tekst', { sted: input.siteName })), list(sourcesOf(assumptions)),
    heading(exportSentence('udkast.bilag-uenighed'), 2), paragraph(exportSentence('uenighed', { sted: input.siteName })),
  ]
}

const row = (one: Assumption) => plainRow(plainLabel(one), valueInTable(one), unbroken(sourceOf(one)), yearOf(one), trustOf(one), yesNo(one.isChanged))

/** Every source once, with the facts taken from it. */
function sourcesOf(assumptions: Assumption[]): string[] {
  const facts = new Map<string, Set<string>>()
  for (const { isChanged, standard } of assumptions) {
    if (isChanged || !standard || standard.fakta.length === 0) continue
    const known = facts.get(standard.kilde) ?? new Set()
    standard.fakta.forEach(fact => known.add(fact))
    facts.set(standard.kilde, known)
  }
  return [...facts].map(([source, numbers]) => unbroken(`${source} ${exportSentence('fakta', { numre: [...numbers].sort().join(', ') })}`))
}
