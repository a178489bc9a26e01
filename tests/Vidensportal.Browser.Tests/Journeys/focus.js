// Whether a reader can see what has focus; null when the walk has come to its end.
() => {
  const element = document.activeElement
  if (element === document.body) return null
  const name = `"${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}" (${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''})`
  const problems = []
  const boxes = [...element.getClientRects()]
  const isSeen = boxes.some(box => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return top !== null && (element.contains(top) || top.contains(element) || top.labels?.length > 0)
  })
  if (!isSeen) problems.push(`${name} is covered or off the screen`)
  const style = getComputedStyle(element)
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) problems.push(`${name} has no outline`)
  return problems
}
