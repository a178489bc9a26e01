import { numbersOf } from './csv/numbers'
import { tablesOf } from './csv/tables'
import { byteOrderMark, danishLines, openLines } from '../../Documents/csv/lines'
import type { ExportInput } from './input'
import { exportSentence } from './sentences'

export type { ExportInput } from './input'

/** One table of the page for Danish Excel: UTF-8 with its mark, semicolons, decimal commas. */
export const tableCsv = (headings: string[], rows: string[][]): string => byteOrderMark + danishLines([headings, ...rows])

/** The whole calculation for Danish Excel: one table below the other, with the numbers of the page. */
export const danishCsvOf = async (input: ExportInput): Promise<Blob> =>
  fileOf(byteOrderMark + danishLines(tablesOf(input).flatMap(({ title, headings, rows }) => [[title], headings, ...rows, []])))

/** The whole calculation for programs: a line for each number, unrounded, with decimal points. */
export const openCsvOf = async (input: ExportInput): Promise<Blob> => fileOf(openLines([
  ['csv.afsnit', 'csv.navn', 'csv.aar', 'csv.enhed', 'csv.vaerdi'].map(key => exportSentence(key)),
  ...numbersOf(input).map(({ section, name, year, unit, value }) => [section, name, year, unit, value]),
]))

const fileOf = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })
