// Whether a reader can see what has focus; null when the walk has come to its end.
() => {
  const element = document.activeElement
  if (element === document.body) return null
  const name = `"${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}" (${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''})`
  const problems = []
  const boxes = [...element.getClientRects()]
  const isSeen = boxes.some(box => {
    // The middle of what is on the screen: a region may be higher than it.
    const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2
    const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight))
    return top !== null && (element.contains(top) || top.contains(element) || top.labels?.length > 0)
  })
  if (!isSeen) problems.push(`${name} is covered or off the screen`)
  const style = getComputedStyle(element)
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  // A shape of the map has no box to put an outline around: its own edge is drawn anew.
  const shape = element.querySelector('.map-shape')
  const hasEdge = shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 3
  if (!hasOutline && !hasEdge) problems.push(`${name} has no outline`)
  return problems
}
