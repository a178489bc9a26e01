import { reportOf, type CalculationReport } from '../model/reports/report'
import { readInputs } from '../model/inputs/read'
import type { Model } from '../model/model'
import { viewOf } from '../presentation/view'
import { find } from '../../Scripts/modules'
import { actions } from './actions'
import { showFaults } from './faults'
import { CalculatorForm } from './form'
import { loadModel } from './loadModel'
import { moveRows } from './moveRows'
import { show } from './show'

/** So long after the last key the result follows; it is announced in one sentence. */
const pause = 600

/** Calculates while the visitor types, and keeps the numbers in the browser. Without it, the form is sent and answered with the same page. */
export async function calculator(root: HTMLElement): Promise<void> {
  const page = new CalculatorPage(root, await loadModel(root))
  page.start()
}

class CalculatorPage {
  private readonly form: CalculatorForm
  private readonly result: HTMLElement
  private readonly announcement: HTMLElement
  private report: CalculationReport | null = null
  private timer = 0

  constructor(private readonly root: HTMLElement, private readonly model: Model) {
    this.form = new CalculatorForm(find(root, '.js-form', HTMLFormElement), model)
    this.result = find(root, '.js-result', HTMLElement)
    this.announcement = find(root, '.js-announcement', HTMLElement)
  }

  start(): void {
    const query = new URLSearchParams(location.search)
    moveRows(this.root, () => this.form.refresh())
    const profile = query.get('profil')
    query.delete('profil')
    query.delete('raekker')
    if ([...query].length > 0) this.form.fill(new Map(query))
    else if (profile) this.form.startWith(profile)
    this.form.refresh()
    this.calculate()
    this.form.element.addEventListener('input', () => this.later())
    this.form.element.addEventListener('submit', event => this.submit(event))
    this.root.addEventListener('click', event => this.startOver(event))
    actions(this.root, this.model, () => this.report)
  }

  private later(): void {
    this.form.refresh()
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      if (this.calculate()) this.announcement.textContent = viewOf(this.report!, this.model).texts.announcement
    }, pause)
  }

  /** Faults are shown when the visitor asks for a result, not while they type. */
  private submit(event: SubmitEvent): void {
    event.preventDefault()
    clearTimeout(this.timer)
    const { faults } = readInputs(this.form.texts(), this.model)
    showFaults(this.root, faults)
    if (faults.length > 0) return
    this.calculate()
    this.result.scrollIntoView()
    const title = find(this.result, '.result__title', HTMLElement)
    title.tabIndex = -1
    title.focus({ preventScroll: true })
  }

  private startOver(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.js-profile, .js-reset') : null
    if (!link) return
    event.preventDefault()
    const current = this.root.querySelector<HTMLElement>('.js-profile[aria-current]')
    this.form.startWith(link.dataset['profile'] ?? current?.dataset['profile'] ?? '')
    if (link.dataset['profile']) {
      current?.removeAttribute('aria-current')
      link.setAttribute('aria-current', 'true')
    }
    showFaults(this.root, [])
    this.later()
  }

  private calculate(): boolean {
    const { inputs } = readInputs(this.form.texts(), this.model)
    this.root.classList.toggle('calculator--stale', inputs === null)
    if (!inputs) return false
    this.report = reportOf(inputs, this.model)
    this.result.hidden = false
    show(this.root, viewOf(this.report, this.model))
    find(this.root, '.js-unedited', HTMLElement).textContent = this.form.uneditedText()
    return true
  }
}
