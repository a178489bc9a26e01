import { find } from '../../Scripts/modules'
import { inWords } from '../days/written'
import { answerTo, changeText, countText, isAnswered, replyName } from './profile'
import type { FidelityRun } from './savedFidelity'
import { nameOf } from './tables'

/** Puts the profile into the picture and the table, beside an earlier one where there is one. */
export function showProfile(root: HTMLElement, run: FidelityRun, earlier: FidelityRun | null): void {
  const result = find(root, '.js-result', HTMLElement)
  result.hidden = !isAnswered(run)
  root.classList.toggle('replication--answered', isAnswered(run))
  find(root, '.js-run', HTMLElement).textContent = `${nameOf(run)}, ${inWords(run.dato)}`
  find(root, '.js-counts', HTMLElement).textContent = `${countText(run.svar)}.`
  find(root, '.js-legend-now', HTMLElement).textContent = inWords(run.dato)
  find(root, '.js-legend-then', HTMLElement).hidden = !earlier
  find(root, '.js-legend-then-text', HTMLElement).textContent = earlier ? `${nameOf(earlier)}, ${inWords(earlier.dato)}` : ''
  for (const cell of result.querySelectorAll<HTMLElement>('.js-then')) cell.hidden = !earlier
  for (const row of result.querySelectorAll<HTMLElement>('[data-profile]')) {
    const now = answerTo(run, row.dataset['profile'] ?? '')?.svar ?? null, then = answerTo(earlier, row.dataset['profile'] ?? '')?.svar ?? null
    for (const cell of row.querySelectorAll<HTMLElement>('[data-reply]')) {
      const isNow = cell.dataset['reply'] === now, isThen = earlier !== null && cell.dataset['reply'] === then
      cell.classList.toggle('profile__cell--now', isNow)
      cell.textContent = isNow && isThen ? '◉' : isNow ? '●' : isThen ? '○' : ''
    }
  }
  for (const row of result.querySelectorAll<HTMLElement>('[data-row]')) {
    const now = answerTo(run, row.dataset['row'] ?? ''), then = answerTo(earlier, row.dataset['row'] ?? '')
    put(row, 'now', replyName(now?.svar ?? null))
    put(row, 'note', now?.note.trim() || '–')
    put(row, 'date', inWords(now?.dato ?? run.dato))
    put(row, 'then', replyName(then?.svar ?? null))
    put(row, 'change', changeText(now?.svar ?? null, then?.svar ?? null))
  }
}

function put(row: HTMLElement, name: string, text: string): void {
  const cell = row.querySelector<HTMLElement>(`[data-cell="${name}"]`)
  if (cell) cell.textContent = text
}
