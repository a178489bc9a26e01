import { cleaned } from '../../Forms/cleaned'
import { Unsaved } from '../../Forms/unsaved'
import { keep, showSaved } from '../../Saving/savedThings'
import { find } from '../../Scripts/modules'
import { today } from '../days/days'
import { inWords } from '../days/written'
import type { Reply } from '../fidelity/savedFidelity'
import { standingOf, summaryOf, type Question, type Standing } from './result'
import { readinessShelf, type ReadinessRun } from './savedReadiness'

const longestName = 60

/** Sorts the answers into what is in place and what to settle. Without it, the questions can be answered on paper. */
export function readiness(root: HTMLElement): void {
  new ReadinessPage(root).start()
}

class ReadinessPage {
  private readonly questions: Question[]
  private readonly unsaved: Unsaved
  private before: ReadinessRun | null = null

  constructor(private readonly root: HTMLElement) {
    this.questions = [...root.querySelectorAll<HTMLElement>('[data-question]')].map(one => ({ id: one.dataset['question'] ?? '', isFirst: one.dataset['first'] !== undefined }))
    this.unsaved = new Unsaved(() => JSON.stringify(this.read()))
  }

  start(): void {
    const form = find(this.root, '.js-form', HTMLElement)
    form.addEventListener('change', () => this.show(true))
    this.on('.js-save', () => this.save())
    this.on('.js-print', () => window.print())
    this.on('.js-clear', () => this.replace({ navn: '', dato: today(), svar: {}, noter: {} }, 'Svarene er tømt.'))
    this.on('.js-undo', () => {
      if (this.before) this.write(this.before)
      this.before = null
      this.undo.hidden = true
      this.show(false)
      this.say('Det, der stod før, er tilbage.')
      find(this.root, '.js-save', HTMLButtonElement).focus()
    })
    this.listSaved()
    this.show(false)
    for (const hidden of this.root.querySelectorAll<HTMLElement>('.js-actions')) hidden.hidden = false
  }

  private read(): ReadinessRun {
    const answers = this.questions.map(({ id }) => [id, this.reply(id)] as const).filter((pair): pair is [string, Reply] => pair[1] !== null)
    const notes = this.notes.map(note => [note.name, cleaned(note.value)] as const).filter(([, text]) => text.trim() !== '')
    return { navn: cleaned(this.name.value).trim().slice(0, longestName), dato: today(), svar: Object.fromEntries(answers), noter: Object.fromEntries(notes) }
  }

  private write(run: ReadinessRun): void {
    this.name.value = run.navn
    for (const { id } of this.questions) for (const radio of this.radios(id)) radio.checked = radio.value === run.svar[id]
    for (const note of this.notes) note.value = run.noter[note.name] ?? ''
  }

  /** Each question's advice stands where its answer puts it. */
  private show(announces: boolean): void {
    const standings = this.questions.map(question => standingOf(question, this.reply(question.id)))
    this.questions.forEach(({ id }, at) => {
      const advice = find(this.root, `[data-advice="${CSS.escape(id)}"]`, HTMLElement)
      const home = find(this.root, `[data-standing="${standings[at]!}"] ul`, HTMLElement)
      if (advice.parentElement !== home) home.append(advice)
    })
    for (const part of this.root.querySelectorAll<HTMLElement>('[data-standing]')) {
      const standing = part.dataset['standing'] as Standing
      part.hidden = standing === 'ubesvaret' || !standings.includes(standing)
      const list = find(part, 'ul', HTMLElement)
      list.append(...[...list.children].sort((a, b) => this.place(a) - this.place(b)))
    }
    const isAnswered = standings.some(standing => standing !== 'ubesvaret')
    find(this.root, '.js-result', HTMLElement).hidden = !isAnswered
    this.root.classList.toggle('replication--answered', isAnswered)
    find(this.root, '.js-summary', HTMLElement).textContent = summaryOf(standings)
    if (announces && isAnswered) find(this.root, '.js-announcement', HTMLElement).textContent = summaryOf(standings)
  }

  private place(advice: Element): number {
    return this.questions.findIndex(({ id }) => id === (advice as HTMLElement).dataset['advice'])
  }

  private save(): void {
    const run = this.read()
    if (Object.keys(run.svar).length === 0 && Object.keys(run.noter).length === 0) return this.say('Der er ikke svaret på noget endnu.')
    if (keep(readinessShelf, run.navn, navn => ({ ...run, navn }), text => this.say(text)) === null) return
    this.unsaved.isKept()
    this.listSaved()
  }

  private listSaved(): void {
    const labels = { nameOf: (run: ReadinessRun) => run.navn, detailOf: (run: ReadinessRun) => inWords(run.dato) }
    showSaved(find(this.root, '.js-saved', HTMLElement), readinessShelf, labels, run => this.replace(run, `Svarene er nu «${run.navn}» fra ${inWords(run.dato)}.`), text => this.say(text), () => {
      this.listSaved()
      find(this.root, '.js-save', HTMLButtonElement).focus()
    })
  }

  /** Whatever stood there can be taken back. */
  private replace(run: ReadinessRun, said: string): void {
    const stood = this.read()
    this.before = Object.keys(stood.svar).length > 0 || Object.keys(stood.noter).length > 0 ? stood : null
    this.write(run)
    this.unsaved.isKept()
    this.undo.hidden = this.before === null
    this.show(false)
    this.say(said + (this.before ? ' Tryk «Fortryd», hvis I vil have det tilbage, der stod.' : ''))
  }

  private reply(id: string): Reply | null {
    return this.radios(id).find(radio => radio.checked)?.value as Reply | undefined ?? null
  }

  private radios(id: string): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="svar-${CSS.escape(id)}"]`)]
  }

  private get notes(): HTMLTextAreaElement[] { return [...this.root.querySelectorAll('textarea')] }
  private get name(): HTMLInputElement { return find(this.root, '[name="navn"]', HTMLInputElement) }
  private get undo(): HTMLButtonElement { return find(this.root, '.js-undo', HTMLButtonElement) }

  private on(selector: string, action: () => void): void {
    find(this.root, selector, HTMLButtonElement).addEventListener('click', action)
  }

  private say(text: string): void {
    find(this.root, '.js-action-status', HTMLElement).textContent = text
  }
}
