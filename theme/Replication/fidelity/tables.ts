import { inWords } from '../days/written'
import { answerTo, changeText, replyName } from './profile'
import type { FidelityRun } from './savedFidelity'

/** An item of the form, as the page tells it. */
export interface FidelityItem {
  id: string
  /** With the half's name, when it is a half. */
  name: string
  question: string
  sources: string
}

export interface FidelityExport {
  run: FidelityRun
  earlier: FidelityRun | null
  items: FidelityItem[]
  reservation: string
  /** The address of the page. */
  address: string
  siteName: string
  madeOn: string
}

export const nameOf = (run: FidelityRun): string => run.navn || 'Uden navn'

/** One line for each item: what was answered, on what, and what has changed. */
export function answerTable({ run, earlier, items }: FidelityExport): string[][] {
  const headings = ['Nr.', 'Kerneelement', 'Spørgsmål', 'Svar', 'Hvad svaret bygger på', 'Dato', ...(earlier ? [`Svar ${inWords(earlier.dato)}`, 'Ændring'] : []), 'Det siger kilderne']
  return [headings, ...items.map(({ id, name, question, sources }) => {
    const now = answerTo(run, id), then = answerTo(earlier, id)
    return [
      id, name, question, replyName(now?.svar ?? null), now?.note ?? '', inWords(now?.dato ?? run.dato),
      ...(earlier ? [replyName(then?.svar ?? null), changeText(now?.svar ?? null, then?.svar ?? null)] : []), sources,
    ]
  })]
}

/** What the file is, where it comes from and what it does not show. */
export const aboutTable = ({ run, earlier, reservation, address, siteName, madeOn }: FidelityExport): string[][] => [
  ['Skema', 'Fidelitet: jeres praksis og modellens kerneelementer'], ['Vurderet', nameOf(run)], ['Dato for vurderingen', inWords(run.dato)],
  ...(earlier ? [['Sammenlignet med', `${nameOf(earlier)}, ${inWords(earlier.dato)}`]] : []),
  ['Forbehold', reservation], ['Grundlag', 'Redaktionens opdeling i kerneelementer ud fra kilderne. Svarene er jeres egne.'], ['Kilde', `${siteName}, ${address}`], ['Filen er lavet', inWords(madeOn)],
]
