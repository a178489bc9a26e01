/** Parts a text in boxes (`::: advarsel Titel` … `:::`) and the Markdown between them, as the site's own compiler does. */
type Segment =
  | { kind: 'markdown'; start: number; text: string }
  | { kind: 'notice'; start: number; end: number; fence: string; info: string; title: string; content: string }

const opening = /^ {0,3}(:{3,})[ \t]*([^\s:]\S*)?[ \t]*(.*?)[ \t]*$/
const codeFence = /^ {0,3}(`{3,}|~{3,})/

interface Line {
  start: number
  end: number
  text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found + 1
    lines.push({ start, end, text: text.slice(start, end).replace(/\r?\n$/, '') })
    start = end
  }
  return lines
}

const isClosing = (line: Line, fence: string) => {
  const colons = /^ {0,3}(:{3,})[ \t]*$/.exec(line.text)?.[1]
  return colons !== undefined && colons.length >= fence.length
}

/** The index behind a code block that begins on a line: what looks like a box in it is none. */
function behindCode(lines: Line[], from: number): number {
  const mark = codeFence.exec(lines[from]!.text)![1]!
  for (let index = from + 1; index < lines.length; index++) {
    const found = new RegExp(`^ {0,3}(\\${mark[0]}{${mark.length},})[ \\t]*$`).exec(lines[index]!.text)
    if (found) return index + 1
  }
  return lines.length
}

/** The index of the line that closes the box which opens on a line; null for a box that never ends, which stays text. */
function closingOf(lines: Line[], from: number, fence: string): number | null {
  for (let index = from + 1; index < lines.length; index++) {
    if (codeFence.test(lines[index]!.text)) index = behindCode(lines, index) - 1
    else if (isClosing(lines[index]!, fence)) return index
  }
  return null
}

export function segmentsOf(text: string): Segment[] {
  const lines = linesOf(text)
  const segments: Segment[] = []
  let plainFrom = 0
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    if (codeFence.test(line.text)) {
      index = behindCode(lines, index)
      continue
    }
    const [, fence, info = '', title = ''] = opening.exec(line.text) ?? []
    const closing = fence === undefined || info === '' ? null : closingOf(lines, index, fence)
    if (closing === null || fence === undefined) {
      index++
      continue
    }
    if (line.start > plainFrom) segments.push({ kind: 'markdown', start: plainFrom, text: text.slice(plainFrom, line.start) })
    const last = lines[closing]!
    segments.push({ kind: 'notice', start: line.start, end: last.start + last.text.length, fence, info, title, content: text.slice(line.end, last.start) })
    plainFrom = last.end
    index = closing + 1
  }
  if (plainFrom < text.length) segments.push({ kind: 'markdown', start: plainFrom, text: text.slice(plainFrom) })
  return segments
}
