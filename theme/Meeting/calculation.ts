import type { Model } from '../Calculator/model/model'
import { loadModel } from '../Calculator/page/loadModel'
import { savedCalculations } from '../Calculator/page/saved'
import { find } from '../Scripts/modules'
import { queryOf } from './address'

/** Calculates the link in the field, and offers what is kept on this device. */
export class MeetingCalculation {
  private model: Promise<Model> | null = null
  private readonly link: HTMLInputElement

  constructor(private readonly page: HTMLElement, private readonly root: HTMLElement, changed: () => void) {
    this.link = find(root, '.js-calculation-link', HTMLInputElement)
    const saved = savedCalculations()
    const choice = find(root, '.js-saved', HTMLSelectElement)
    find(root, '.js-saved-choice', HTMLElement).hidden = saved.length === 0
    choice.replaceChildren(new Option('Vælg en beregning', ''), ...saved.map((one, at) => new Option(one.name, String(at))))
    choice.addEventListener('change', () => {
      const one = saved[Number(choice.value)]
      if (choice.value === '' || !one) return
      this.link.value = one.query
      changed()
    })
    this.link.addEventListener('change', changed)
  }

  get value(): string {
    return queryOf(this.link.value)
  }

  set value(query: string) {
    this.link.value = query
  }

  async show(): Promise<void> {
    const asked = this.value
    if (asked === '') return this.tell(null, false)
    this.model ??= loadModel(this.page)
    // Most meetings have no calculation: the formulas are fetched when one is asked for.
    const [model, { showResult }] = await Promise.all([this.model, import('./result')])
    // Something newer may have been asked for meanwhile.
    if (asked !== this.value) return
    const fault = showResult(this.root, asked, model)
    this.tell(fault, fault === null)
  }

  private tell(fault: string | null, hasResult: boolean): void {
    const text = find(this.root, '.js-calculation-fault', HTMLElement)
    text.hidden = fault === null
    text.textContent = fault ?? ''
    this.link.toggleAttribute('aria-invalid', fault !== null)
    find(this.root, '.js-calculation-result', HTMLElement).hidden = !hasResult
  }
}
