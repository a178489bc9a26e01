/** A content line of a calendar (RFC 5545, 3.1) before it is folded. */
export type Property = string

const longestLine = 75

/** A text has its commas, semicolons, backslashes and line ends escaped (3.3.11); other values are written as they are. */
export const property = (name: string, value: string, kind: 'text' | 'plain' = 'plain'): Property => `${name}:${kind === 'text' ? escaped(value) : value}`

/** Folded to 75 octets, each line ended by CR and LF. */
export const lines = (properties: Property[]): string => properties.map(one => folded(one) + '\r\n').join('')

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** A character of several octets is never cut in two; a line that goes on begins with a space, which counts. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let result = '', room = longestLine
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      result += '\r\n '
      room = longestLine - 1
    }
    result += character
    room -= octets
  }
  return result
}
