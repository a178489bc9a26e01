/** What hangs below the field: the list, a line about it, and the place where it is announced. */
export class Panel {
  readonly element = make('div', 'search-box')
  readonly list = make('div', 'search-box__list')
  private readonly note = make('p', 'search-box__note')
  private readonly status = make('p', 'visually-hidden')
  private active = -1

  constructor(private readonly input: HTMLInputElement) {
    this.list.id = `${input.id}-list`
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', 'Resultater')
    this.status.setAttribute('role', 'status')
    this.element.append(this.list, this.note)
    input.setAttribute('aria-controls', this.list.id)
    input.form?.append(this.element, this.status)
    this.close()
  }

  get isOpen(): boolean {
    return !this.element.hidden
  }

  get isFilled(): boolean {
    return this.options.length > 0
  }

  get activeOption(): HTMLAnchorElement | undefined {
    return this.options[this.active]
  }

  show(options: HTMLAnchorElement[], note: string): void {
    this.activate(-1)
    this.list.replaceChildren(...options)
    this.list.hidden = options.length === 0
    this.note.textContent = note
    this.note.hidden = note === ''
    this.open()
  }

  announce(text: string): void {
    this.status.textContent = text
  }

  open(): void {
    this.element.hidden = false
    this.input.setAttribute('aria-expanded', String(this.isFilled))
  }

  close(): void {
    this.activate(-1)
    this.element.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
  }

  /** Up from the first leads back to the field, and on from there to the last. */
  move(step: 1 | -1): void {
    const places = this.options.length + 1
    this.activate((this.active + 1 + step + places) % places - 1)
  }

  activate(place: number): void {
    this.activeOption?.setAttribute('aria-selected', 'false')
    this.active = place
    const option = this.activeOption
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.input.setAttribute('aria-activedescendant', option.id)
    else this.input.removeAttribute('aria-activedescendant')
  }

  private get options(): HTMLAnchorElement[] {
    return [...this.list.children].filter(child => child instanceof HTMLAnchorElement)
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = className
  return element
}
