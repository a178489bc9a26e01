import { download } from '../../Documents/download'
import { showFaults } from '../../Forms/faults'
import { plainText } from '../../Forms/plainText'
import { Unsaved } from '../../Forms/unsaved'
import { keep, showSaved } from '../../Saving/savedThings'
import { find } from '../../Scripts/modules'
import { today } from '../days/days'
import { inWords } from '../days/written'
import { PlanForm } from './form'
import { planOf, type Plan, type PlanChoices, type PlanSource } from './plan'
import { planShelf } from './savedPlans'
import { showPlan } from './show'
import { sourceOf } from './source'

/** So long after the last key the dates follow. */
const pause = 600

/** Gives the plan its dates and takes it along. Without it, the plan has months, and the dates can be written by hand. */
export function roadMap(root: HTMLElement): void {
  new RoadMapPage(root).start()
}

class RoadMapPage {
  private readonly form: PlanForm
  private readonly source: PlanSource
  private readonly unsaved: Unsaved
  private before: Map<string, string> | null = null
  private timer = 0

  constructor(private readonly root: HTMLElement) {
    this.form = new PlanForm(root)
    this.source = sourceOf(root)
    this.unsaved = new Unsaved(() => JSON.stringify([...this.form.texts()]))
  }

  start(): void {
    find(this.root, '.js-form', HTMLElement).addEventListener('input', () => this.later())
    this.on('.js-make', () => this.make())
    this.on('.js-save', () => this.save())
    this.on('.js-print', () => window.print())
    this.on('.js-clear', () => this.replace(() => this.form.clear(), 'Felterne er, som de var fra begyndelsen.'))
    this.on('.js-undo', () => {
      if (this.before) this.form.putBack(this.before)
      this.before = null
      this.undo.hidden = true
      this.follow()
      this.say('Det, der stod før, er tilbage.')
      find(this.root, '.js-save', HTMLButtonElement).focus()
    })
    for (const button of this.root.querySelectorAll<HTMLButtonElement>('.js-export')) button.addEventListener('click', () => void this.export(button.dataset['export'] ?? ''))
    this.listSaved()
    this.follow()
    for (const hidden of this.root.querySelectorAll<HTMLElement>('.js-actions')) hidden.hidden = false
  }

  /** Not when a field is left: the button that is pressed would move away from under the pointer. */
  private later(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.follow(), pause)
  }

  /** The dates follow the fields; what is wrong is told when somebody asks for the plan. */
  private follow(): void {
    const { choices, faults } = this.form.read()
    const isMade = this.root.classList.contains('replication--answered')
    find(this.root, '.js-stale', HTMLElement).hidden = !isMade || faults.length === 0
    if (faults.length > 0 || !this.form.hasStart) return
    showFaults(this.root, [])
    showPlan(this.root, planOf(this.source, choices))
  }

  /** The plan, or what is wrong with the fields. */
  private complete(): { plan: Plan, choices: PlanChoices } | null {
    clearTimeout(this.timer)
    const { choices, faults } = this.form.read()
    this.follow()
    showFaults(this.root, faults)
    return faults.length === 0 ? { plan: planOf(this.source, choices), choices } : null
  }

  private make(): void {
    const made = this.complete()
    if (!made) return
    const title = find(this.root, '.js-plan-title', HTMLElement)
    title.tabIndex = -1
    title.scrollIntoView()
    title.focus({ preventScroll: true })
    find(this.root, '.js-announcement', HTMLElement).textContent = `Planen går fra ${inWords(made.plan.start)} til ${inWords(made.plan.end)}.`
  }

  private save(): void {
    const made = this.complete()
    if (!made || keep(planShelf, made.choices.name, name => ({ ...made.choices, name }), text => this.say(text)) === null) return
    this.unsaved.isKept()
    this.listSaved()
  }

  private listSaved(): void {
    const labels = { nameOf: (plan: PlanChoices) => plan.name, detailOf: (plan: PlanChoices) => `begynder ${inWords(plan.start)}` }
    showSaved(find(this.root, '.js-saved', HTMLElement), planShelf, labels, plan => this.replace(() => this.form.write(plan), `Felterne er nu «${plan.name}».`), text => this.say(text), () => {
      this.listSaved()
      find(this.root, '.js-save', HTMLButtonElement).focus()
    })
  }

  /** Whatever stood in the fields can be taken back. */
  private replace(change: () => void, said: string): void {
    this.before = this.form.texts()
    change()
    this.unsaved.isKept()
    this.undo.hidden = false
    this.follow()
    this.say(`${said} Tryk «Fortryd», hvis I vil have det tilbage, der stod.`)
  }

  private async export(kind: string): Promise<void> {
    const made = this.complete()
    if (!made) return
    try {
      this.say('Filen bliver lavet …')
      const reservation = plainText(this.root.querySelector('.js-reservation')), address = location.origin + location.pathname
      const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? document.title
      if (kind === 'ics') {
        const { calendarOf } = await import('./calendar')
        download(new Blob([calendarOf(made.plan, { madeAt: new Date(), host: location.hostname, address, siteName, reservation })], { type: 'text/calendar;charset=utf-8' }), 'koereplan.ics')
      } else {
        const { planWorkbook } = await import('./documents')
        download(await planWorkbook({ plan: made.plan, reservation, address, siteName, madeOn: today() }), 'koereplan.xlsx')
      }
      this.say(kind === 'ics' ? 'Kalenderfilen er hentet. Åbn den i jeres kalender. Henter I planen igen med samme navn, flytter aftalerne sig i de fleste kalendere.' : 'Filen er hentet.')
    } catch (error) {
      this.say('Filen kunne ikke laves. Prøv igen, eller brug en anden browser.')
      throw error
    }
  }

  private get undo(): HTMLButtonElement { return find(this.root, '.js-undo', HTMLButtonElement) }

  private on(selector: string, action: () => void): void {
    find(this.root, selector, HTMLButtonElement).addEventListener('click', action)
  }

  private say(text: string): void {
    find(this.root, '.js-action-status', HTMLElement).textContent = text
  }
}
