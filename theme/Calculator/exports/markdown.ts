import type { ExportInput } from './input'
import { toMarkdown } from './memo/markdown'
import { memoOf } from './memo/memo'

export type { ExportInput } from './input'

const mediaType = 'text/markdown;charset=utf-8'

/** The draft of a case for the city council, as text. */
export const markdownOf = async (input: ExportInput): Promise<Blob> => new Blob([toMarkdown(memoOf(input))], { type: mediaType })
