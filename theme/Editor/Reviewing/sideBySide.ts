/** Two versions of a page stand at the same place in the text: scroll one, and the other follows. */
export function sideBySide(root: HTMLElement): void {
  const frames = [...root.querySelectorAll('iframe')]
  // What was set here comes back as a scroll of its own, and must not set the first one anew.
  const set = new WeakMap<Window, number>()

  const follow = (leader: Window) => {
    if (Math.abs((set.get(leader) ?? -9) - leader.scrollY) < 2) return
    set.delete(leader)
    const share = leader.scrollY / Math.max(1, depthOf(leader))
    for (const frame of frames) {
      const other = frame.contentWindow
      if (!other || other === leader) continue
      const top = Math.round(share * depthOf(other))
      set.set(other, top)
      other.scrollTo({ top, behavior: 'instant' })
    }
  }

  const watch = (frame: HTMLIFrameElement) => {
    const shown = frame.contentWindow
    shown?.addEventListener('scroll', () => follow(shown))
  }

  for (const frame of frames) {
    if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank') watch(frame)
    frame.addEventListener('load', () => watch(frame))
  }
}

const depthOf = (shown: Window) => shown.document.documentElement.scrollHeight - shown.innerHeight
