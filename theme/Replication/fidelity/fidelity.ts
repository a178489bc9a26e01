import { download } from '../../Documents/download'
import { showFaults } from '../../Forms/faults'
import { plainText } from '../../Forms/plainText'
import { Unsaved } from '../../Forms/unsaved'
import { keep, showSaved } from '../../Saving/savedThings'
import { find } from '../../Scripts/modules'
import { today } from '../days/days'
import { inWords } from '../days/written'
import { largestFile, readFile } from './file'
import { FidelityForm } from './form'
import { countText, isAnswered } from './profile'
import { fidelityShelf, type FidelityRun } from './savedFidelity'
import { showProfile } from './show'
import { nameOf } from './tables'

/** So long after the last key the profile follows; it is announced in one sentence. */
const pause = 600

/** Draws the profile while the visitor answers, and keeps it in the browser. Without it, the form can be filled in and printed. */
export function fidelity(root: HTMLElement): void {
  new FidelityPage(root).start()
}

class FidelityPage {
  private readonly form: FidelityForm
  private readonly unsaved: Unsaved
  private readonly choice: HTMLSelectElement
  private readonly status: HTMLElement
  private readonly undo: HTMLButtonElement
  private before: FidelityRun | null = null
  private fromFile: FidelityRun | null = null
  private timer = 0

  constructor(private readonly root: HTMLElement) {
    this.form = new FidelityForm(root)
    this.unsaved = new Unsaved(() => this.form.state())
    this.choice = find(root, '.js-earlier', HTMLSelectElement)
    this.status = find(root, '.js-action-status', HTMLElement)
    this.undo = find(root, '.js-undo', HTMLButtonElement)
  }

  start(): void {
    const form = find(this.root, '.js-form', HTMLElement)
    form.addEventListener('input', () => this.later())
    this.choice.addEventListener('change', () => this.show())
    this.on('.js-save', () => this.save())
    this.on('.js-print', () => window.print())
    this.on('.js-clear', () => this.replace(() => this.form.clear(), 'Skemaet er tomt.'))
    this.undo.addEventListener('click', () => this.takeBack())
    for (const button of this.root.querySelectorAll<HTMLButtonElement>('.js-export')) button.addEventListener('click', () => void this.export(button.dataset['export'] ?? ''))
    this.onFile('.js-open-file', run => this.replace(() => this.form.write(run), `Skemaet er nu «${nameOf(run)}» fra ${inWords(run.dato)}.`))
    this.onFile('.js-compare-file', run => {
      this.fromFile = run
      this.listEarlier('fil')
      this.show()
      this.say(`I sammenligner med «${nameOf(run)}» fra ${inWords(run.dato)}.`)
    })
    this.listSaved()
    this.show()
    for (const hidden of this.root.querySelectorAll<HTMLElement>('.js-actions')) hidden.hidden = false
  }

  private later(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      this.show()
      const { run } = this.form.read()
      find(this.root, '.js-announcement', HTMLElement).textContent = isAnswered(run) ? `Profilen er opdateret: ${countText(run.svar)}.` : ''
    }, pause)
  }

  private show(): void {
    showProfile(this.root, this.form.read().run, this.earlier())
  }

  private earlier(): FidelityRun | null {
    if (this.choice.value === 'fil') return this.fromFile
    return fidelityShelf.all().find(run => `gemt:${run.navn}` === this.choice.value) ?? null
  }

  /** What stands in the form when its dates can be read and something is answered; otherwise it is told what is wrong. */
  private complete(): FidelityRun | null {
    clearTimeout(this.timer)
    this.show()
    const { run, faults } = this.form.read()
    showFaults(this.root, faults)
    if (faults.length > 0) return null
    if (isAnswered(run)) return run
    this.say('Der er ikke svaret på noget endnu.')
    return null
  }

  private save(): void {
    const run = this.complete()
    if (!run) return
    const name = keep(fidelityShelf, run.navn, navn => ({ ...run, navn }), text => this.say(text))
    if (name === null) return
    this.unsaved.isKept()
    this.listSaved()
  }

  private listSaved(): void {
    const labels = { nameOf: (run: FidelityRun) => run.navn, detailOf: (run: FidelityRun) => inWords(run.dato) }
    showSaved(find(this.root, '.js-saved', HTMLElement), fidelityShelf, labels, run => {
      this.replace(() => this.form.write(run), `Skemaet er nu «${run.navn}» fra ${inWords(run.dato)}.`)
    }, text => this.say(text), () => {
      this.listSaved()
      this.show()
      find(this.root, '.js-save', HTMLButtonElement).focus()
    })
    this.listEarlier()
  }

  private listEarlier(chosen = this.choice.value): void {
    const option = (value: string, text: string) => Object.assign(document.createElement('option'), { value, textContent: text })
    this.choice.replaceChildren(
      option('', 'Ingen'), ...(this.fromFile ? [option('fil', `Fra fil: ${nameOf(this.fromFile)}, ${inWords(this.fromFile.dato)}`)] : []),
      ...fidelityShelf.all().map(run => option(`gemt:${run.navn}`, `${run.navn}, ${inWords(run.dato)}`)),
    )
    this.choice.value = chosen
    if (this.choice.selectedIndex < 0) this.choice.value = ''
  }

  /** Whatever stood in the form can be taken back: nothing that was typed is lost. */
  private replace(change: () => void, said: string): void {
    const { run } = this.form.read()
    this.before = isAnswered(run) ? run : null
    change()
    this.unsaved.isKept()
    this.undo.hidden = this.before === null
    showFaults(this.root, [])
    this.show()
    this.say(said + (this.before ? ' Tryk «Fortryd», hvis I vil have det tilbage, der stod.' : ''))
  }

  private takeBack(): void {
    if (!this.before) return
    this.form.write(this.before)
    this.before = null
    this.undo.hidden = true
    this.show()
    this.say('Det, der stod før, er tilbage.')
    find(this.root, '.js-save', HTMLButtonElement).focus()
  }

  private onFile(selector: string, use: (run: FidelityRun) => void): void {
    const field = find(this.root, selector, HTMLInputElement)
    field.addEventListener('change', async () => {
      const file = field.files?.[0]
      if (!file) return
      const reading = file.size > largestFile ? { problem: 'Filen er for stor til at være et skema herfra.' } : readFile(await file.text().catch(() => ''), this.form.items.map(item => item.id))
      field.value = ''
      if ('problem' in reading) return this.say(`«${file.name}» er ikke brugt. ${reading.problem} Det, I har skrevet, står her endnu.`)
      use(reading.run)
      if (reading.remarks.length > 0) this.say(`${this.status.textContent} ${reading.remarks.join(' ')}`)
    })
  }

  private async export(kind: string): Promise<void> {
    const run = this.complete()
    if (!run) return
    try {
      this.say('Filen bliver lavet …')
      const { fidelityFile } = await import('./documents')
      const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? document.title
      const reservation = plainText(this.root.querySelector('.js-reservation'))
      const file = await fidelityFile(kind, { run, earlier: this.earlier(), items: this.form.items, reservation, address: location.origin + location.pathname, siteName, madeOn: today() })
      download(file.blob, file.name)
      if (kind === 'json') this.unsaved.isKept()
      this.say('Filen er hentet.')
    } catch (error) {
      this.say('Filen kunne ikke laves. Prøv igen, eller brug en anden browser.')
      throw error
    }
  }

  private on(selector: string, action: () => void): void {
    find(this.root, selector, HTMLButtonElement).addEventListener('click', action)
  }

  private say(text: string): void {
    this.status.textContent = text
  }
}
