/** The words of an element, without the marks that lead to sources. */
export function plainText(element: Element | null): string {
  if (!element) return ''
  const copy = element.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('.fact-mark, .disagreement-mark, .visually-hidden')) mark.remove()
  return (copy.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').replace(/ ([.,:;?!])/g, '$1').trim()
}
