/** What is folded away on the screen is unfolded on paper, and folded again afterwards. */
export function openDetailsForPrint(window: Window, document: Document): void {
  let opened: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    opened.forEach(details => (details.open = true))
  })
  window.addEventListener('afterprint', () => opened.forEach(details => (details.open = false)))
}
