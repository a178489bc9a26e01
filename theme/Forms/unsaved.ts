/** Asks before the page is left while what stands in the form is kept nowhere else. */
export class Unsaved {
  private kept: string

  constructor(private readonly state: () => string) {
    this.kept = state()
    window.addEventListener('beforeunload', event => {
      if (this.isUnsaved) event.preventDefault()
    })
  }

  get isUnsaved(): boolean {
    return this.state() !== this.kept
  }

  /** What stands there now is saved, fetched as a file, or was read from one. */
  isKept(): void {
    this.kept = this.state()
  }
}
