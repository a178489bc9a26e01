/** A browser without popovers is led to the list of sources instead. */
export function factPopovers(root: HTMLElement): void {
  if ('popover' in root) return
  document.addEventListener('click', event => {
    const mark = event.target instanceof Element ? event.target.closest('.fact-mark') : null
    const number = mark?.getAttribute('popovertarget')?.replace('belaeg-', '')
    if (number) location.hash = `kilde-${number}`
  })
}
