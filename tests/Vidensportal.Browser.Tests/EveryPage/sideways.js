// Elements that reach past the edge of the screen, but for what scrolls in a region of its own. Names the outermost.
() => {
  const width = document.documentElement.clientWidth
  const problems = []
  if (document.documentElement.scrollWidth > width) problems.push(`the page is ${document.documentElement.scrollWidth} px wide`)
  const isOutside = element => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && (box.right > width + 1 || box.left < -1)
  }
  const scrolls = element => element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  for (const element of document.body.querySelectorAll('*')) {
    if (!isOutside(element) || isOutside(element.parentElement) || !element.checkVisibility() || scrolls(element.parentElement)) continue
    const box = element.getBoundingClientRect()
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    problems.push(`${name} "${element.textContent.trim().slice(0, 40)}" reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px`)
  }
  return problems
}
