import { dateInWords } from '../Documents/dates'
import { replyName } from '../Replication/fidelity/profile'
import { savedFidelityRuns, type FidelityRun } from '../Replication/fidelity/savedFidelity'
import { find } from '../Scripts/modules'

/** Puts a profile that is kept on this device into the table; without one, the table is to be filled in by hand. */
export function showFidelity(root: HTMLElement): void {
  const runs = savedFidelityRuns()
  const choice = find(root, '.js-run', HTMLSelectElement)
  find(root, '.js-no-fidelity', HTMLElement).hidden = runs.length > 0
  find(root, '.js-run-choice', HTMLElement).hidden = runs.length < 2
  if (runs.length === 0) return
  choice.replaceChildren(...runs.map((run, at) => new Option(`${run.navn}, ${dateInWords(run.dato)}`, String(at))))
  choice.addEventListener('change', () => show(root, runs[Number(choice.value)]!))
  show(root, runs[0]!)
}

function show(root: HTMLElement, run: FidelityRun): void {
  const title = find(root, '.js-run-title', HTMLElement)
  title.hidden = false
  title.textContent = `${run.navn}, ${dateInWords(run.dato)}`
  for (const row of root.querySelectorAll<HTMLElement>('[data-element]')) {
    const answer = run.svar.find(one => one.element === row.dataset['element'])
    find(row, '.js-reply', HTMLElement).textContent = replyName(answer?.svar ?? null)
    find(row, '.js-note', HTMLElement).textContent = answer?.note ?? ''
  }
}
