// Finds a fact, a source, a word, a page … by typing, and gives back what is to stand in the text.
import { entryPath } from '../form/upload'

interface Choice {
  /** What is put in: a shortcode without its braces, or an address. */
  vaerdi: string
  navn: string
  note?: string
}

interface Answer {
  titel: string
  hjaelp: string
  valg: Choice[]
  flere: boolean
}

const quiet = 200

export class Picker {
  private readonly field: HTMLInputElement
  private readonly results: HTMLElement
  private readonly status: HTMLElement
  private readonly forms: HTMLElement
  private kind = ''
  private take: (value: string, name: string) => void = () => {}
  private back: () => void
  private timer = 0
  private asked = 0

  constructor(private readonly dialog: HTMLDialogElement, private readonly ordinaryBack: () => void) {
    this.back = ordinaryBack
    this.field = dialog.querySelector('input[type="search"]')!
    this.results = dialog.querySelector('[data-results]')!
    this.status = dialog.querySelector('[data-status]')!
    this.forms = dialog.querySelector('[data-forms]')!
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.ask(), quiet)
    })
    dialog.addEventListener('keydown', event => this.key(event))
    dialog.querySelector('button[value="luk"]')!.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => this.back())
  }

  /** @param current The shortcode that is there now: its name is searched for. */
  open(kind: string, current: string, take: (value: string, name: string) => void, back?: () => void): void {
    this.kind = kind
    this.take = take
    this.back = back ?? this.ordinaryBack
    this.field.value = current.split(' ')[1]?.split('.')[0] ?? ''
    this.forms.hidden = kind !== 'fakta'
    for (const box of this.forms.querySelectorAll('input')) box.checked = current.split(' ').includes(box.value) || (box.value === '' && current !== '' && !current.startsWith('belaeg'))
    this.results.replaceChildren()
    this.dialog.showModal()
    this.field.select()
    void this.ask()
  }

  private async ask(): Promise<void> {
    const turn = ++this.asked
    const query = new URLSearchParams({ slags: this.kind, q: this.field.value, sti: entryPath() })
    try {
      const response = await fetch(`/redaktion/api/valg?${query}`, { headers: { 'X-Vidensportal': '1' } })
      if (!response.ok) throw new Error(String(response.status))
      const answer = (await response.json()) as Answer
      if (turn === this.asked) this.show(answer)
    } catch {
      if (turn === this.asked) this.status.textContent = 'Listen kan ikke hentes lige nu. Din tekst er her stadig; prøv igen om lidt.'
    }
  }

  private show(answer: Answer): void {
    this.dialog.querySelector('[data-title]')!.textContent = answer.titel
    this.dialog.querySelector('[data-help]')!.textContent = answer.hjaelp
    const found = answer.valg.length
    this.status.textContent = found === 0 ? 'Ingen fundet. Prøv et andet ord.' : answer.flere ? `De første ${found} vises. Skriv mere for at finde andre.` : `${found} fundet.`
    // Who has gone down into the list before the answer came is not left nowhere when it changes.
    if (this.results.contains(document.activeElement)) this.field.focus()
    this.results.replaceChildren(
      ...answer.valg.map(choice => {
        const button = document.createElement('button')
        button.type = 'button'
        button.className = 'picker__choice'
        const name = document.createElement('span')
        name.className = 'picker__name'
        name.textContent = choice.navn
        button.append(name)
        if (choice.note) {
          const note = document.createElement('span')
          note.className = 'picker__note'
          note.textContent = choice.note
          button.append(note)
        }
        button.addEventListener('click', () => this.choose(choice))
        const item = document.createElement('li')
        item.append(button)
        return item
      }),
    )
  }

  private choose(choice: Choice): void {
    const value = this.kind === 'fakta' ? this.withForms(choice.vaerdi) : choice.vaerdi
    this.dialog.close()
    this.take(value, choice.navn)
  }

  /** `fakta F10.efter` with what is ticked; only the mark names the fact alone. */
  private withForms(value: string): string {
    const ticked = [...this.forms.querySelectorAll('input')].filter(box => box.checked).map(box => box.value)
    if (ticked.includes('belaeg')) return `belaeg ${value.split(' ')[1]!.split('.')[0]}`
    return [value, ...ticked.filter(form => form !== '')].join(' ')
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.field) {
      event.preventDefault()
      this.results.querySelector<HTMLButtonElement>('button')?.click()
      return
    }
    // A search field would only be emptied by it.
    if (event.key === 'Escape') {
      event.preventDefault()
      return this.dialog.close()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [this.field, ...this.results.querySelectorAll<HTMLElement>('button')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (at < 0) return
    event.preventDefault()
    stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]!.focus()
  }
}
