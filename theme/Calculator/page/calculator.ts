import { reportOf, type CalculationReport } from '../model/reports/report'
import { queryOf } from '../model/links/shareLink'
import { readInputs } from '../model/inputs/read'
import type { Model } from '../model/model'
import { viewOf } from '../presentation/view'
import { find } from '../../Scripts/modules'
import { actions } from './actions'
import { filledIn } from './address'
import { showFaults } from '../../Forms/faults'
import { CalculatorForm } from './form'
import { sentence } from '../model/texts/sentences'
import { moveRows } from './moveRows'
import { show } from './show'

/** So long after the last key the result follows; it is announced in one sentence. */
const pause = 600

/** Calculates while the visitor types, and keeps the numbers in the browser. Without it, the form is sent and answered with the same page. */
export function calculator(root: HTMLElement, model: Model, isAnswered: boolean): void {
  const page = new CalculatorPage(root, model)
  page.start(isAnswered)
}

class CalculatorPage {
  private readonly form: CalculatorForm
  private readonly result: HTMLElement
  private readonly bar: HTMLElement
  private readonly announcement: HTMLElement
  private report: CalculationReport | null = null
  private timer = 0
  /** The calculations that a link was asked for, or came with; no other has its link on the page. */
  private readonly linked = new Set<string>()

  constructor(private readonly root: HTMLElement, private readonly model: Model) {
    this.form = new CalculatorForm(find(root, '.js-form', HTMLFormElement), model)
    this.result = find(root, '.js-result', HTMLElement)
    this.bar = find(root, '.js-result-bar', HTMLElement)
    this.announcement = find(root, '.js-announcement', HTMLElement)
  }

  /** On a page that is answered, what stands in the fields is what is asked, and may have been typed on the way here. */
  start(isAnswered: boolean): void {
    moveRows(this.root, () => this.later())
    const { profile, fields } = filledIn(location)
    const { inputs } = readInputs(fields, this.model)
    if (fields.length > 0 && inputs) this.linked.add(queryOf(inputs, this.model))
    if (fields.length > 0 && !isAnswered) this.open(fields)
    else {
      if (profile && !isAnswered) this.startWith(profile)
      this.form.refresh()
      this.calculate()
    }
    this.form.element.addEventListener('input', () => this.later())
    this.form.element.addEventListener('submit', event => this.submit(event))
    this.root.addEventListener('click', event => this.startOver(event))
    actions(this.root, this.model, () => this.current(), query => {
      this.open([...new URLSearchParams(query)])
      if (this.report) this.showResult()
    }, () => {
      this.linked.add(queryOf(this.report!.inputs, this.model))
      this.showLink()
    })
  }

  /** A link's fields, or everything that is wrong with them: also what the form has no field for. */
  private open(fields: [string, string][]): void {
    const { faults } = readInputs(fields, this.model)
    this.form.fill(new Map(fields))
    this.mark(null)
    this.form.refresh()
    const version = new Map(fields).get('m')
    if (version !== undefined && version !== this.model.version) find(this.root, '.js-version-notice', HTMLElement).hidden = false
    showFaults(this.root, faults)
    if (faults.length === 0) {
      // Who opens a link comes for the result.
      find(this.root, '.js-fields', HTMLElement).before(this.result)
      this.calculate()
    } else this.result.hidden = this.bar.hidden = true
    this.tellOfLink(faults.length === 0, new Map(fields).get('navn'))
  }

  /** Who opens a link begins above the form, and shall know that the result lies below it. */
  private tellOfLink(isFilled: boolean, navn?: string): void {
    find(this.root, '.js-filled', HTMLElement).hidden = !isFilled
    find(this.root, '.js-filled-text', HTMLElement).textContent = navn ? sentence('form.udfyldt-navn', { navn }) : sentence('form.udfyldt')
  }

  private later(): void {
    this.form.refresh()
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      this.announcement.textContent = this.calculate() ? viewOf(this.report!, this.model).texts.announcement : find(this.root, '.js-stale', HTMLElement).textContent
    }, pause)
  }

  /** What stands in the fields now, also when it was typed a moment ago. Null while something has to be put right. */
  private current(): CalculationReport | null {
    clearTimeout(this.timer)
    return this.calculate() ? this.report : null
  }

  /** Faults are shown when the visitor asks for a result, not while they type. */
  private submit(event: SubmitEvent): void {
    event.preventDefault()
    clearTimeout(this.timer)
    const { faults } = readInputs(this.form.texts(), this.model)
    showFaults(this.root, faults)
    this.calculate()
    if (faults.length === 0) this.showResult()
  }

  private showResult(): void {
    this.result.scrollIntoView()
    const title = find(this.result, '.result__title', HTMLElement)
    title.tabIndex = -1
    title.focus({ preventScroll: true })
  }

  private startOver(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.js-profile, .js-reset') : null
    if (!link) return
    event.preventDefault()
    const current = this.root.querySelector<HTMLElement>('.js-profile[aria-current]') ?? this.root.querySelector<HTMLElement>('.js-profile')
    this.startWith(link.dataset['profile'] ?? current?.dataset['profile'] ?? '')
    showFaults(this.root, [])
    this.tellOfLink(false)
    this.later()
  }

  private startWith(profile: string): void {
    this.form.startWith(profile)
    this.mark(profile)
  }

  /** The profile that the fields began with; none when a link filled them in. */
  private mark(profile: string | null): void {
    for (const link of this.root.querySelectorAll<HTMLElement>('.js-profile')) {
      if (link.dataset['profile'] === profile) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  private calculate(): boolean {
    const { inputs } = readInputs(this.form.texts(), this.model)
    this.root.classList.toggle('calculator--stale', inputs === null)
    if (!inputs) return false
    this.report = reportOf(inputs, this.model)
    this.result.hidden = this.bar.hidden = false
    show(this.root, viewOf(this.report, this.model))
    find(this.root, '.js-unedited', HTMLElement).textContent = this.form.uneditedText()
    find(this.root, '.js-result-name', HTMLElement).textContent = inputs.name ? `: ${inputs.name}` : ''
    this.showLink()
    return true
  }

  /** So that paper has it too. */
  private showLink(): void {
    const query = queryOf(this.report!.inputs, this.model), place = find(this.root, '.js-link', HTMLElement)
    place.hidden = !this.linked.has(query)
    find(place, '.js-link-address', HTMLElement).textContent = place.hidden ? '' : `${location.origin}/beregner/?${query}`
  }
}
