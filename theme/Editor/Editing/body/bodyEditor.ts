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

  const dialogs = bodyDialogs(document.body, () => rich!.view)
  const toolbar = new Toolbar(bar, () => rich?.view ?? null, dialogs.open)

  async function showRich(): Promise<void> {
    const source = field.value
    rich = await openRichText({
      root: surface, source, label: surface.dataset['label'] ?? 'Tekst', describedBy: surface.dataset['described'] ?? '',
      onChange: () => {
        flush()
        onChange()
      },
      onSelection: () => toolbar.show(),
    })
    show(true)
    toolbar.show()
  }

  function openSelected(event: KeyboardEvent): void {
    if (!rich) return
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
  surface.addEventListener('keydown', openSelected, true)
  surface.addEventListener('dblclick', () => void (rich && dialogs.edit()))
  toggle.addEventListener('click', async () => {
    const wasRich = rich !== null
    await (wasRich ? showSource() : showRich())
    if (wasRich) field.focus()
    else rich!.view.focus()
  })
  field.addEventListener('input', onChange)
  root.querySelector('label')?.addEventListener('click', () => rich?.view.focus())
  await showRich()
  return { flush }
}
