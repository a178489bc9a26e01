// The text of a page: rich text over the server's own field, which is what is sent. The Markdown view is that field itself.
import { bodyDialogs } from './dialogs'
import { openRichText, type RichText } from './richText'
import { Toolbar } from './toolbar'

export interface BodyEditor {
  /** Puts what is written into the field that is sent. */
  flush(): void
}

export async function startBody(root: HTMLElement, onChange: () => void): Promise<BodyEditor> {
  const field = root.querySelector<HTMLTextAreaElement>('textarea')!
  const surface = root.querySelector<HTMLElement>('[data-surface]')!
  const bar = root.querySelector<HTMLElement>('[role="toolbar"]')!
  const toggle = root.querySelector<HTMLButtonElement>('[data-toggle]')!
  let rich: RichText | null = null
  let isLeaving = false

  const dialogs = bodyDialogs(document.body, () => rich!.view)
  const toolbar = new Toolbar(bar, () => rich?.view ?? null, dialogs.open)

  async function showRich(): Promise<void> {
    for (;;) {
      await untilQuiet(field)
      const source = field.value
      const opened = await openRichText({
        root: surface, source, label: surface.dataset['label'] ?? 'Tekst', describedBy: surface.dataset['described'] ?? '',
        onChange: () => {
          flush()
          onChange()
        },
        onSelection: () => toolbar.show(),
      })
      if (field.value === source) {
        rich = opened
        break
      }
      // Somebody wrote on while it was opened: what they wrote is the text.
      await opened.destroy()
      surface.replaceChildren()
    }
    const hadFocus = document.activeElement === field
    show(true)
    toolbar.show()
    if (hadFocus) rich.view.focus()
  }

  function key(event: KeyboardEvent): void {
    if (!rich) return
    // In a list and in a table Tab does something to the text, so there is another way out.
    if (event.key === 'Tab' && isLeaving) event.stopPropagation()
    if (event.key !== 'Shift') isLeaving = event.key === 'Escape'
    if (event.key === 'Enter' && dialogs.edit()) {
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      toolbar.run('link')
    } else if (event.key === 'F10' && event.altKey) {
      event.preventDefault()
      bar.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus()
    }
  }

  async function showSource(): Promise<void> {
    flush()
    await rich?.destroy()
    rich = null
    surface.replaceChildren()
    show(false)
  }

  function show(isRich: boolean): void {
    surface.hidden = !isRich
    bar.hidden = !isRich
    field.hidden = isRich
    toggle.hidden = false
    toggle.setAttribute('aria-pressed', String(!isRich))
    // A label leads to its field only while the field is there.
    root.dataset['view'] = isRich ? 'tekst' : 'markdown'
  }

  function flush(): void {
    if (rich) field.value = rich.markdown()
  }

  // Before the editor itself, to which Enter on a whole would be a new line.
  surface.addEventListener('keydown', key, true)
  surface.addEventListener('dblclick', () => void (rich && dialogs.edit()))
  toggle.addEventListener('click', async () => {
    const wasRich = rich !== null
    await (wasRich ? showSource() : showRich())
    if (!wasRich) return rich!.view.focus()
    field.focus()
    field.scrollIntoView({ block: 'nearest' })
  })
  field.addEventListener('input', onChange)
  root.querySelector('label')?.addEventListener('click', () => rich?.view.focus())
  // What leads to the field leads to the text: the field is not on the page while the text is shown as it looks.
  document.addEventListener('click', event => {
    if (!rich || !(event.target as Element).closest(`a[href="#${field.id}"]`)) return
    event.preventDefault()
    rich.view.focus()
    rich.view.dispatch(rich.view.state.tr.scrollIntoView())
  })
  await showRich()
  if (location.hash === `#${field.id}`) rich!.view.focus()
  return { flush }
}

/** Whoever has begun to write in the plain field writes on there, and sees the text as it looks once they leave it. */
function untilQuiet(field: HTMLTextAreaElement): Promise<void> {
  const isQuiet = () => field.value === field.defaultValue || document.activeElement !== field
  return new Promise(done => {
    if (isQuiet()) return done()
    const look = () =>
      setTimeout(() => {
        if (!isQuiet()) return
        field.removeEventListener('blur', look)
        done()
      })
    field.addEventListener('blur', look)
  })
}
