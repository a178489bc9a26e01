import texts from '../../../src/Vidensportal.Calculator/Texts/export.json'
import { filled } from '../model/texts/sentences'
import { unbroken } from '../../Documents/unbroken'

const sentences: Record<string, string> = texts

/** As `sentence`, of what only the files say. Apart from it, so that the page does not carry it. */
export function exportSentence(key: string, places: Record<string, string> = {}): string {
  const text = sentences[key]
  if (text === undefined) throw new Error(`There is no sentence called ${key}`)
  return unbroken(filled(text, places))
}

/** Sentences whose keys are numbered from 1. */
export function exportSentences(key: string): string[] {
  const found: string[] = []
  while (sentences[`${key}.${found.length + 1}`] !== undefined) found.push(exportSentence(`${key}.${found.length + 1}`))
  return found
}

/** Headings are written in one line with bars between them. */
export const exportHeadings = (key: string): string[] => exportSentence(key).split('|')
