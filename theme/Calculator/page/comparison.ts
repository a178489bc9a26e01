import { readInputs } from '../model/inputs/read'
import type { Model } from '../model/model'
import { reportOf, type CalculationReport } from '../model/reports/report'
import { comparisonOf, mostCompared } from '../presentation/comparison'
import { find } from '../../Scripts/modules'
import { showFaults } from '../../Forms/faults'
import { loadModel } from './loadModel'
import { savedCalculations, type SavedCalculation } from './saved'
import { showRows } from './show'

const names = ['a', 'b', 'c']

/** Compares in the browser, also what is saved on this device. Without it, the form with the links is sent and answered. */
export async function comparison(root: HTMLElement): Promise<void> {
  const model = await loadModel(root)
  const form = find(root, '.js-form', HTMLFormElement)
  const query = new URLSearchParams(location.search)
  for (const name of names) if (query.get(name)) control(form, name).value = query.get(name)!
  if (names.some(name => query.get(name))) compareLinks(root, form, model)
  form.addEventListener('submit', event => {
    event.preventDefault()
    compareLinks(root, form, model)
  })
  choose(root, model)
}

function compareLinks(root: HTMLElement, form: HTMLFormElement, model: Model): void {
  const readings = names.map(name => ({ name, link: control(form, name).value.trim() })).filter(({ link }) => link !== '')
    .map(({ name, link }) => ({ name, ...readInputs(fieldsOf(link), model) }))
  const faults = readings.filter(({ inputs }) => inputs === null).map(({ name, faults }) => (
    { field: name, code: 'link', message: `Linket kan ikke regnes: ${faults[0]?.message ?? ''} Åbn linket i beregneren, ret det, og kopiér et nyt.` }))
  showFaults(root, readings.length > 0 ? faults : [{ field: names[0]!, code: 'link', message: 'Indsæt linket til den beregning, I vil begynde med.' }])
  show(root, model, readings.flatMap(({ inputs }) => inputs ? [reportOf(inputs, model)] : []))
}

function choose(root: HTMLElement, model: Model): void {
  const saved = savedCalculations()
  if (saved.length === 0) return
  find(root, '.js-saved-choice', HTMLElement).hidden = false
  const list = find(root, '.js-saved-list', HTMLElement)
  list.append(...saved.map(item))
  list.addEventListener('change', () => {
    const boxes = [...list.querySelectorAll('input')]
    const chosen = boxes.filter(box => box.checked)
    for (const box of boxes) box.disabled = !box.checked && chosen.length >= mostCompared
    show(root, model, chosen.flatMap(box => {
      const { inputs } = readInputs(fieldsOf(box.value), model)
      return inputs ? [reportOf(inputs, model)] : []
    }))
  })
}

function item({ name, query }: SavedCalculation): HTMLLIElement {
  const item = document.createElement('li'), label = document.createElement('label'), box = document.createElement('input')
  box.type = 'checkbox'
  box.value = query
  label.className = 'comparison__choice'
  label.append(box, name)
  item.append(label)
  return item
}

function show(root: HTMLElement, model: Model, reports: CalculationReport[]): void {
  const section = find(root, '.js-comparison', HTMLElement)
  section.hidden = reports.length === 0
  if (reports.length === 0) return
  const { headings, results, differences } = comparisonOf(reports, model)
  for (const row of section.querySelectorAll('[data-headings]')) {
    row.replaceChildren(...headings.map((heading, at) => {
      const cell = document.createElement('th')
      cell.scope = 'col'
      if (at > 0) cell.className = 'table__number'
      cell.textContent = heading
      return cell
    }))
  }
  showRows(find(section, '[data-rows="results"]', HTMLElement), results)
  showRows(find(section, '[data-rows="differences"]', HTMLElement), differences)
  find(section, '.js-announcement', HTMLElement).textContent = `${reports.length} beregninger er stillet op ved siden af hinanden.`
}

const control = (form: HTMLFormElement, name: string): HTMLInputElement => find(form, `[name="${name}"]`, HTMLInputElement)

/** A whole address, or only what is behind its question mark. */
const fieldsOf = (link: string): [string, string][] => [...new URLSearchParams(link.slice(link.indexOf('?') + 1).split('#')[0])]
