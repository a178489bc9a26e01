// Text in another colour than the reader's own.
() => {
  const system = ['CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonText', 'GrayText', 'HighlightText', 'FieldText', 'Canvas']
  const probe = document.body.appendChild(document.createElement('i'))
  const colors = new Set(system.map(color => {
    probe.style.cssText = `forced-color-adjust: none; color: ${color}`
    return getComputedStyle(probe).color
  }))
  probe.remove()
  const hasText = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
  return [...document.body.querySelectorAll('*')]
    .filter(element => hasText(element) && element.checkVisibility() && !element.closest('title, desc'))
    .map(element => [element, element.closest('svg') ? getComputedStyle(element).fill : getComputedStyle(element).color])
    .filter(([, color]) => !colors.has(color))
    .map(([element, color]) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}" is ${color}`)
}
