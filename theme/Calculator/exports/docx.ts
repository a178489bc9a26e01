import { Packer } from 'docx'
import type { ExportInput } from './input'
import { coreProperties } from './memo/coreProperties'
import { memoOf } from './memo/memo'
import { toWord } from './memo/word'

export type { ExportInput } from './input'

/** The draft of a case for the city council, for Word. */
export async function docxOf(input: ExportInput): Promise<Blob> {
  const memo = memoOf(input)
  return Packer.toBlob(toWord(memo, input.siteName), undefined, [{ path: 'docProps/core.xml', data: coreProperties(memo, input) }])
}
