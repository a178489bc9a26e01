// The page as readers will see it, beside the form. The frame can run nothing and reach nothing.
const quiet = 700

export class Preview {
  private readonly button = document.querySelector<HTMLButtonElement>('[data-preview-toggle]')
  private readonly frame: HTMLIFrameElement
  private readonly say: HTMLElement
  private timer = 0
  private turn = 0

  constructor(private readonly root: HTMLElement, private readonly read: () => FormData) {
    this.frame = root.querySelector('iframe')!
    this.say = root.querySelector('[data-preview-status]')!
    if (!this.button) return
    this.button.hidden = false
    this.button.addEventListener('click', () => this.show(this.root.hidden))
  }

  changed(): void {
    if (this.root.hidden) return
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.make(), quiet)
  }

  private show(isOpen: boolean): void {
    this.root.hidden = !isOpen
    this.button!.setAttribute('aria-pressed', String(isOpen))
    document.querySelector('.edit')?.classList.toggle('edit--split', isOpen)
    if (isOpen) void this.make()
  }

  private async make(): Promise<void> {
    const turn = ++this.turn
    try {
      const response = await fetch('/redaktion/api/forhaandsvisning', { method: 'POST', body: this.read(), headers: { 'X-Vidensportal': '1' }, redirect: 'manual' })
      if (turn !== this.turn) return
      if (!response.ok) throw new Error(String(response.status))
      const { adresse, besked } = (await response.json()) as { adresse: string; besked: string }
      this.say.textContent = besked
      this.frame.src = adresse
    } catch {
      if (turn === this.turn) this.say.textContent = 'Forhåndsvisningen kan ikke laves lige nu. Din tekst er her stadig.'
    }
  }
}
