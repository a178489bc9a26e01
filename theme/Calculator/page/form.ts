import { allFields, definitionOf, labelOf, moveColumns, nameOf, standardOf, type InputField } from '../model/inputs/fields'
import type { Model } from '../model/model'
import { parse } from '../model/numbers/parser'
import { readingText } from '../model/numbers/reading'
import { whole } from '../model/numbers/text'
import { sentence } from '../model/texts/sentences'
import { rowFor } from './moveRows'
import { yearFor } from './phaseInYears'

type Control = HTMLInputElement | HTMLSelectElement

/** The form's fields as texts, and what is said under each. */
export class CalculatorForm {
  private readonly fields: Map<string, InputField>

  constructor(readonly element: HTMLFormElement, private readonly model: Model) {
    this.fields = new Map(allFields(model).map(field => [nameOf(field), field]))
    element.addEventListener('focusout', event => this.format(event.target))
  }

  texts(): [string, string][] {
    return this.controls().map(control => [control.name, control.value])
  }

  /** What is named gets its text; the rest gets its standard value, as on the server. */
  fill(texts: Map<string, string>): void {
    for (const name of texts.keys()) {
      rowFor(this.element, name)
      const field = this.fields.get(name)
      if (field) yearFor(this.element, field, labelOf(this.model, field))
    }
    for (const control of this.controls()) control.value = control.name === 'm' ? this.model.version : texts.get(control.name) ?? this.standardText(control.name)
    for (const field of this.fields.values()) this.normalise(nameOf(field))
  }

  startWith(profile: string): void {
    const values = this.model.profiler.find(one => one.id === profile)?.vaerdier ?? {}
    this.fill(new Map(Object.entries(values).map(([name, value]) => [name, whole(value)])))
  }

  /** The reading under each field, and which still have their standard value. */
  refresh(): void {
    for (const control of this.controls()) {
      const field = this.fields.get(control.name)
      const place = control.closest('.js-field')
      if (!field || !place) continue
      const reading = place.querySelector('.js-reading')
      if (reading) reading.textContent = this.reading(field, control.value) ?? ''
      place.querySelector('.js-standard')?.classList.toggle('standard--kept', this.isStandard(control))
    }
  }

  uneditedText(): string {
    const count = this.controls().filter(control => this.isStandard(control)).length
    return count === 0 ? '' : sentence(count === 1 ? 'form.et-standardtal' : 'form.standardtal', { antal: String(count) })
  }

  private controls(): Control[] {
    return [...this.element.elements].filter((element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '')
  }

  private reading(field: InputField, text: string): string | null {
    const { enhed } = definitionOf(this.model, field.key)
    const isPlain = enhed !== 'kr' && enhed !== 'kr-aar' && /^\d*$/.test(text)
    return isPlain ? null : readingText(text, enhed)
  }

  private isStandard(control: Control): boolean {
    const field = this.fields.get(control.name)
    const standard = field && !moveColumns[field.key] ? standardOf(this.model, field) : undefined
    if (!standard) return false
    if (field!.key === 'refusion') return control.value === yesOrNo(standard.vaerdi)
    const { value, problem } = parse(control.value)
    return problem === '' && value === standard.vaerdi
  }

  private standardText(name: string): string {
    const field = this.fields.get(name)
    const standard = field && !moveColumns[field.key] ? standardOf(this.model, field) : undefined
    return !standard ? '' : field!.key === 'refusion' ? yesOrNo(standard.vaerdi) : whole(standard.vaerdi)
  }

  /** As the portal writes it, when the visitor leaves the field; never while they type. */
  private format(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) this.normalise(target.name)
    this.refresh()
  }

  private normalise(name: string): void {
    const control = this.element.elements.namedItem(name)
    const field = this.fields.get(name)
    if (!(control instanceof HTMLInputElement) || !field) return
    const { value, problem } = parse(control.value)
    if (problem === '') control.value = whole(value)
  }
}

const yesOrNo = (value: number): string => value ? 'ja' : 'nej'
