import { nameOf, type InputField } from '../model/inputs/fields'

/** A link may fill in more years of the phase-in than the page has fields for. */
export function yearFor(form: HTMLElement, { key, place }: InputField, label: string): void {
  if (key !== 'indfasning_pct') return
  const name = nameOf({ key, place }), before = nameOf({ key, place: place - 1 })
  const last = form.querySelector<HTMLElement>(`.js-field[data-field="${before}"]`)
  if (!last || form.querySelector(`.js-field[data-field="${name}"]`)) return
  const year = last.cloneNode(true) as HTMLElement
  for (const element of [year, ...year.querySelectorAll('*')]) {
    for (const attribute of element.attributes) attribute.value = attribute.value.replace(before, name)
  }
  year.querySelector('.js-standard')?.remove()
  year.querySelector('.field__label')!.textContent = label
  last.after(year)
}
