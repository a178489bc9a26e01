import { small, type ContributedResult, type Contribution } from './read'

/** What the values are called in the form: a field's name and its value, to words. */
export type Words = (field: string, value: string) => string

/** The contribution as a letter that a person can read. */
export function letterOf(told: Contribution, words: Words): string {
  const lines = [
    `Kommune: ${words('kommunekode', told.kommunekode)} (${told.kommunekode})`, `Hvor langt: ${words('kommunestatus', told.kommunestatus)}`,
    told.start && `Begyndte: ${told.start}`, told.omfang && `Omfang: ${told.omfang}`, told.stop && `Holdt op: ${told.stop.hvornaar}. ${told.stop.grund}`, '',
    'Kerneelementer:', ...Object.entries(told.kerneelementer).map(([id, answer]) => `- ${id}: ${words(id, answer)}`), '',
    ...(told.egneResultater.length > 0 ? ['Resultater:', ...told.egneResultater.map((result, at) => `- ${resultLine(result, at + 1, words)}`), ''] : ['Resultater: ingen oplyst', '']),
    told.kilde && `Hvor det står: ${told.kilde}`, `Oplyst af: ${told.indberettetAf}`, told.kontakt && `Svar til: ${[told.kontakt.navn, told.kontakt.epost].filter(Boolean).join(', ')}`,
    `Må vises, når vi har set siden: ${told.samtykke}`,
  ]
  return lines.filter(line => line !== undefined).join('\n') + '\n'
}

function resultLine(result: ContributedResult, number: number, words: Words): string {
  const figures = [result.foer, result.efter].filter(figure => figure !== undefined).map(figure => figure === small ? 'under 5' : String(figure).replace('.', ',')).join(' → ')
  const unit = result.enhed && figures ? ` ${words(`enhed_${number}`, result.enhed)}` : ''
  return [`${result.maal}: ${words(`udfald_${number}`, result.udfald)}`, figures + unit + (result.af === undefined ? '' : ` af ${result.af}`), result.periode].filter(Boolean).join(', ')
}
