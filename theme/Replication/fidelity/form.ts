import type { FieldFault } from '../../Forms/faults'
import { cleaned } from '../../Forms/cleaned'
import { plainText } from '../../Forms/plainText'
import { find } from '../../Scripts/modules'
import { today, type Day } from '../days/days'
import { example, inField, readDay } from '../days/written'
import { longestName, longestNote, type FidelityAnswer, type FidelityRun, type Reply } from './savedFidelity'
import type { FidelityItem } from './tables'

/** No assessment of this is older than the programme. */
export const earliest: Day = '2013-01-01'

/** The form on the page: what is asked, and what stands in it. */
export class FidelityForm {
  readonly items: FidelityItem[]

  constructor(private readonly root: HTMLElement) {
    this.items = [...root.querySelectorAll<HTMLElement>('[data-item]')].map(fieldset => {
      const element = fieldset.closest('.js-element')
      return { id: fieldset.dataset['item'] ?? '', name: fieldset.dataset['name'] ?? '', question: plainText(element?.querySelector('.js-question') ?? null), sources: plainText(element?.querySelector('.js-sources') ?? null) }
    })
    if (this.date.value === '') this.date.value = inField(today())
  }

  /** What stands in the form, or what is wrong with its dates. */
  read(): { run: FidelityRun, faults: FieldFault[] } {
    const faults: FieldFault[] = []
    const dato = this.day(this.date, faults, 'Skriv datoen for vurderingen') ?? today()
    const svar = this.items.map(({ id, name }): FidelityAnswer => ({
      element: id, svar: this.reply(id), note: this.text(id, name, faults),
      dato: this.ownDate(id).value.trim() === '' ? null : this.day(this.ownDate(id), faults, `Skriv datoen for «${name}»`),
    }))
    return { run: { navn: cleaned(this.name.value).trim().slice(0, longestName), dato, svar }, faults }
  }

  write(run: FidelityRun): void {
    this.name.value = run.navn
    this.date.value = inField(run.dato)
    for (const { id } of this.items) {
      const answer = run.svar.find(one => one.element === id)
      for (const radio of this.radios(id)) radio.checked = radio.value === answer?.svar
      this.note(id).value = answer?.note ?? ''
      this.ownDate(id).value = answer?.dato ? inField(answer.dato) : ''
    }
  }

  clear(): void {
    this.write({ navn: '', dato: today(), svar: [] })
  }

  /** Everything as it was typed, to tell whether it has changed. */
  state(): string {
    return JSON.stringify([this.name.value, ...this.items.map(({ id }) => [this.reply(id), this.note(id).value, this.ownDate(id).value])])
  }

  private get name(): HTMLInputElement { return this.input('navn') }
  private get date(): HTMLInputElement { return this.input('dato') }

  private day(field: HTMLInputElement, faults: FieldFault[], what: string): Day | null {
    const day = readDay(field.value)
    if (!day) faults.push({ field: field.name, message: `${what} som dag, måned og år, fx ${example}.` })
    else if (day < earliest || day > today()) faults.push({ field: field.name, message: `${what}, så den ligger mellem ${inField(earliest)} og i dag.` })
    else return day
    return null
  }

  /** Never cut short in silence. */
  private text(id: string, name: string, faults: FieldFault[]): string {
    const text = cleaned(this.note(id).value)
    if (text.length > longestNote) faults.push({ field: `note-${id}`, message: `Skriv højst 2.000 tegn om «${name}». Der er ${new Intl.NumberFormat('da-DK').format(text.length)} nu.` })
    return text.slice(0, longestNote)
  }

  private reply(id: string): Reply | null {
    return this.radios(id).find(radio => radio.checked)?.value as Reply | undefined ?? null
  }

  private radios(id: string): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="svar-${CSS.escape(id)}"]`)]
  }

  private note(id: string): HTMLTextAreaElement { return find(this.root, `[name="note-${CSS.escape(id)}"]`, HTMLTextAreaElement) }
  private ownDate(id: string): HTMLInputElement { return this.input(`dato-${id}`) }
  private input(name: string): HTMLInputElement { return find(this.root, `[name="${CSS.escape(name)}"]`, HTMLInputElement) }
}
