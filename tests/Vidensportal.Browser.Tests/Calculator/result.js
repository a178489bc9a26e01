// All that the result says and draws, a line each, in the order of the page.
() => {
  const lines = []
  const text = element => element.textContent.replace(/\s+/g, ' ').trim()
  for (const place of document.querySelectorAll('[data-text]')) lines.push(`${place.dataset.text}: ${text(place)}`)
  for (const place of document.querySelectorAll('[data-rows]')) {
    for (const row of place.rows) lines.push(`${place.dataset.rows}: ${row.className} ${[...row.cells].map(cell => `${cell.localName} ${text(cell)}`).join(' | ')}`)
  }
  for (const place of document.querySelectorAll('[data-drawing]')) {
    lines.push(`${place.dataset.drawing}: ${place.ownerSVGElement.getAttribute('height')} ${place.closest('.js-picture').hidden}`)
    for (const shape of place.children) {
      const attributes = shape.getAttributeNames().sort().map(name => `${name}=${shape.getAttribute(name)}`).join(' ')
      lines.push(`${place.dataset.drawing}: ${shape.localName} ${attributes} ${text(shape)}`)
    }
  }
  for (const place of document.querySelectorAll('[data-warning]:not([hidden])')) lines.push(`warning: ${place.dataset.warning} ${text(place)} ${place.querySelector('.js-warning-field:not([hidden])')?.getAttribute('href') ?? ''}`)
  lines.push(`unedited: ${text(document.querySelector('.js-unedited'))}`)
  return lines
}
