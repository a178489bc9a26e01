// A picture from the media library or from one's own machine. It has a text for who can't see it, or is said to be decoration.
import { entryPath, isTooLarge, sendPicture } from '../form/upload'

export class PictureDialog {
  private readonly form: HTMLFormElement

  constructor(private readonly dialog: HTMLDialogElement, back: () => void, private readonly take: (src: string, alt: string, caption: string) => void) {
    this.form = dialog.querySelector('form')!
    this.form.addEventListener('submit', event => {
      event.preventDefault()
      if ((event.submitter as HTMLButtonElement | null)?.value === 'luk') dialog.close()
      else void this.use()
    })
    dialog.addEventListener('close', back)
  }

  open(): void {
    this.form.reset()
    this.say('')
    this.dialog.showModal()
    void this.list()
  }

  private get field() {
    const named = <T>(name: string) => this.form.elements.namedItem(name) as T
    return {
      file: named<HTMLInputElement>('fil'), known: named<HTMLSelectElement>('kendt'), alt: named<HTMLInputElement>('alt'),
      decoration: named<HTMLInputElement>('pynt'), caption: named<HTMLInputElement>('billedtekst'),
    }
  }

  private async list(): Promise<void> {
    const select = this.field.known
    select.replaceChildren(new Option('Intet valgt', ''))
    try {
      const answer = await fetch(`/redaktion/api/valg?${new URLSearchParams({ slags: 'billede', q: '', sti: entryPath() })}`, { headers: { 'X-Vidensportal': '1' } })
      if (!answer.ok) return
      const { valg } = (await answer.json()) as { valg: { vaerdi: string; navn: string }[] }
      select.append(...valg.map(picture => new Option(picture.navn, picture.vaerdi)))
    } catch {
      this.say('Medierne kan ikke hentes lige nu. Prøv igen om lidt.')
    }
  }

  private async use(): Promise<void> {
    const { file, known, alt, decoration, caption } = this.field
    const chosen = file.files?.[0]
    if (!chosen && known.value === '') return this.say('Vælg en fil fra din computer, eller et billede, der er her i forvejen.', file)
    if (alt.value.trim() === '' && !decoration.checked) return this.say('Skriv, hvad billedet viser, eller sæt kryds ved, at det kun er pynt.', alt)
    if (chosen && isTooLarge(chosen)) return this.say('Billedet fylder over 8 MB. Gør det mindre, og prøv igen.', file)
    let address = known.value
    if (chosen) {
      this.say('Sender billedet …')
      const answer = await sendPicture(chosen)
      if (answer.problem !== undefined) return this.say(answer.problem, file)
      address = answer.address
    }
    this.dialog.close()
    this.take(address, decoration.checked ? 'pynt' : alt.value.trim(), caption.value.trim())
  }

  /** @param field What is to be put right. */
  private say(text: string, field?: HTMLElement): void {
    this.dialog.querySelector('[data-fault]')!.textContent = text
    field?.focus()
  }
}
