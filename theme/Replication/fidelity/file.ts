import { readDay } from '../days/written'
import { longestName, longestNote, replies, type FidelityAnswer, type FidelityRun, type Reply } from './savedFidelity'

export const format = 'vidensportal.fidelitet'
export const version = 1

/** No form of ours comes near it. */
export const largestFile = 500_000

/** The run as a file that this page reads again. */
export const fileOf = (run: FidelityRun): string => `${JSON.stringify({ format, version, ...run }, null, 2)}\n`

/** What a file held: a run with what had to be left out, or why it can't be used. */
type FileReading = { run: FidelityRun, remarks: string[] } | { problem: string }

/** Reads a file of a visitor's. It may be anything at all. */
export function readFile(text: string, items: string[]): FileReading {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: 'Filen kan ikke læses. Vælg en JSON-fil, som I har hentet her på siden.' }
  }
  if (!isRecord(found) || found['format'] !== format || !Array.isArray(found['svar'])) {
    return { problem: 'Filen er ikke et skema om fidelitet herfra. Vælg en JSON-fil, som I har hentet her på siden.' }
  }
  if (typeof found['version'] !== 'number' || found['version'] > version) {
    return { problem: 'Filen er lavet med en nyere udgave af skemaet. Genindlæs siden, og prøv igen.' }
  }
  const date = typeof found['dato'] === 'string' ? readDay(found['dato']) : null
  if (!date) return { problem: 'Filen mangler datoen for vurderingen, eller datoen findes ikke. Ret «dato» i filen, fx 2026-11-22.' }
  const name = typeof found['navn'] === 'string' ? found['navn'].trim().slice(0, longestName) : ''
  return withAnswers(name, date, found['svar'], items)
}

function withAnswers(navn: string, dato: string, found: unknown[], items: string[]): { run: FidelityRun, remarks: string[] } {
  const read = new Map<string, FidelityAnswer>()
  const unknown: string[] = [], unreadable: string[] = [], shortened: string[] = []
  for (const one of found) {
    const element = isRecord(one) && typeof one['element'] === 'string' ? one['element'] : null
    if (element === null || !isRecord(one)) {
      unreadable.push('et svar uden navn')
      continue
    }
    if (!items.includes(element)) {
      unknown.push(element.slice(0, 20))
      continue
    }
    const reply = one['svar'] ?? null, note = typeof one['note'] === 'string' ? one['note'] : '', date = typeof one['dato'] === 'string' ? readDay(one['dato']) : null
    if (read.has(element) || (reply !== null && !replies.includes(reply as Reply)) || (typeof one['dato'] === 'string' && date === null)) unreadable.push(element)
    if (note.length > longestNote) shortened.push(element)
    if (!read.has(element)) read.set(element, { element, svar: replies.includes(reply as Reply) ? reply as Reply : null, note: note.slice(0, longestNote), dato: date })
  }
  const remarks = [
    ...(unknown.length ? [`Filen har svar om noget, skemaet ikke spørger om, og de er ikke med: ${unknown.join(', ')}.`] : []),
    ...(unreadable.length ? [`Noget i filen kan ikke læses, og det er ikke med: ${unreadable.join(', ')}.`] : []),
    ...(shortened.length ? [`Teksten er kortet af, fordi den er for lang: ${shortened.join(', ')}.`] : []),
  ]
  return { run: { navn, dato, svar: items.map(element => read.get(element) ?? { element, svar: null, note: '', dato: null }) }, remarks }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
