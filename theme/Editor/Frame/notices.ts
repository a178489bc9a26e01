/** Says first what came of the thing one did, and goes on from there: the page behind a form begins anew. Who was led to a place on the page stays there. */
export function notice(root: HTMLElement): void {
  if (document.activeElement === document.body && location.hash === '') root.focus()
}
