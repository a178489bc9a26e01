/** A page that comes back with faults begins at the list of them, also for who cannot see it. */
export function faults(root: HTMLElement): void {
  if (!root.hidden) root.focus()
}
