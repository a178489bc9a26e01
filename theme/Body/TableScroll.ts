/** A table that fits is no stop for the Tab key. Without it, every table is. */
export function tableScroll(root: HTMLElement): void {
  new ResizeObserver(() => {
    const overflows = root.scrollWidth > root.clientWidth
    root.classList.toggle('table-scroll--overflowing', overflows)
    if (overflows) root.tabIndex = 0
    else root.removeAttribute('tabindex')
  }).observe(root)
}
