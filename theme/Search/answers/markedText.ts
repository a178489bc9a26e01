const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** A snippet as nodes: text, and `mark` around text. Nothing else in it becomes an element, whoever wrote it. */
export function markedText(html: string): Node[] {
  return html.split(/(<mark>.*?<\/mark>)/s).filter(Boolean).map(piece => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)
    if (!marked) return document.createTextNode(plainText(piece))
    const mark = document.createElement('mark')
    mark.textContent = plainText(marked[1] ?? '')
    return mark
  })
}

export const plainText = (html: string): string => html
  .replace(/&(?:amp|lt|gt|quot|#x?[0-9a-f]+);/gi, entity => entities[entity] ?? String.fromCodePoint(codeOf(entity)))

function codeOf(entity: string): number {
  const code = /^&#x/i.test(entity) ? parseInt(entity.slice(3, -1), 16) : parseInt(entity.slice(2, -1), 10)
  return code <= 0x10ffff ? code : 0xfffd
}
