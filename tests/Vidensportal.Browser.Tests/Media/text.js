// Text that lies on other text, or that is cut off by what it stands in.
() => {
  const problems = []
  // A label that is only for listening on a wide screen is cut away, as .visually-hidden is.
  const isHiddenFromEyes = element => element.closest('.visually-hidden, [hidden]') !== null || getComputedStyle(element).clipPath === 'inset(50%)' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  // A bar that floats above the page covers what scrolls under it.
  const floating = [...document.body.querySelectorAll('*')].filter(element => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
  const floats = element => floating.some(bar => bar.contains(element))
  const name = element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`

  const lines = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement
    if (text.data.trim() === '' || element.closest('title, desc, script, style') || isHiddenFromEyes(element) || floats(element)) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const boxes = element.closest('svg') ? [element.getBoundingClientRect()] : range.getClientRects()
    for (const box of boxes) if (box.width > 2 && box.height > 2) lines.push({ element, box })
  }

  lines.sort((a, b) => a.box.top - b.box.top)
  lines.forEach((line, at) => {
    for (let next = at + 1; next < lines.length && lines[next].box.top < line.box.bottom; next++) {
      const other = lines[next]
      if (other.element.contains(line.element) || line.element.contains(other.element)) continue
      const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left)
      const down = Math.min(line.box.bottom, other.box.bottom) - other.box.top
      // The boxes of two lines above each other may meet: a line is lower than its letters' box.
      if (across > 2 && down > 0.45 * Math.min(line.box.height, other.box.height)) problems.push(`${name(line.element)} lies on ${name(other.element)}`)
    }
  })

  for (const element of document.body.querySelectorAll('*')) {
    if (isHiddenFromEyes(element)) continue
    const style = getComputedStyle(element)
    const hides = value => value === 'hidden' || value === 'clip'
    if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim() !== '') problems.push(`${name(element)} cuts off its text at the side`)
    if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1 && element.textContent.trim() !== '') problems.push(`${name(element)} cuts off its text at the bottom`)
    if (!element.matches('button, th, td, label, .heading, summary')) continue
    // Letters may reach a little above and below a tight line.
    const reach = 0.4 * parseFloat(style.fontSize)
    if (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + reach) problems.push(`${name(element)} has ${element.clientWidth} × ${element.clientHeight} px, and its text needs ${element.scrollWidth} × ${element.scrollHeight}`)
  }
  return [...new Set(problems)]
}
