import { queryOf } from '../model/links/shareLink'
import type { Model } from '../model/model'
import type { CalculationReport } from '../model/reports/report'
import { viewOf } from '../presentation/view'
import { find } from '../../Scripts/modules'
import { download } from '../../Documents/download'
import { mostSaved, savedCalculations, storeCalculation, unusedName } from './saved'
import { savedList } from './savedList'

/** Share, save, fetch as files, print. Nothing leaves the browser before the visitor presses a button. */
export function actions(root: HTMLElement, model: Model, report: () => CalculationReport | null, open: (query: string) => void, linked: () => void): void {
  const status = find(root, '.js-action-status', HTMLElement)
  const saved = find(root, '.js-saved', HTMLElement)
  const say = (text: string) => (status.textContent = text)
  find(root, '.js-actions', HTMLElement).hidden = false
  for (const button of root.querySelectorAll<HTMLButtonElement>('.js-csv')) {
    button.hidden = false
    button.addEventListener('click', () => attempt(say, () => tableAsCsv(root, button, report()?.inputs.name ?? '')))
  }
  on(root, '.js-share', () => withReport(one => {
    void share(linkTo(one, model), say)
    linked()
  }))
  on(root, '.js-cite', () => withReport(one => cite(`${find(root, '.js-citation', HTMLElement).textContent ?? ''} ${linkTo(one, model)}`, say)))
  on(root, '.js-save', () => withReport(one => save(one, model, say, showSaved)))
  on(root, '.js-print', () => window.print())
  for (const button of root.querySelectorAll<HTMLButtonElement>('.js-export')) {
    button.addEventListener('click', () => withReport(one => attempt(say, () => exportAs(button.dataset['export'] ?? '', one, model))))
  }
  showSaved()

  function showSaved(): void {
    savedList(saved, savedCalculations(), open, name => {
      say(`Beregningen «${name}» er slettet fra enheden.`)
      showSaved()
      find(root, '.js-save', HTMLButtonElement).focus()
    })
  }

  function withReport(action: (one: CalculationReport) => void): void {
    const one = report()
    if (one) action(one)
    else say('Noget mangler eller kan ikke læses. Tryk «Beregn» for at se hvad.')
  }
}

const linkTo = (report: CalculationReport, model: Model): string => `${location.origin}/beregner/?${queryOf(report.inputs, model)}`

function on(root: HTMLElement, selector: string, action: () => void): void {
  find(root, selector, HTMLButtonElement).addEventListener('click', action)
}

async function attempt(say: (text: string) => void, action: () => Promise<void>): Promise<void> {
  try {
    say('Filen bliver lavet …')
    await action()
    say('Filen er hentet.')
  } catch (error) {
    say('Filen kunne ikke laves. Prøv igen, eller brug en anden browser.')
    throw error
  }
}

async function share(link: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(link)
    say('Linket er kopieret. Det indeholder alle jeres tal, og alle, der får det, kan læse dem.')
  } catch {
    say(`Kopiér linket her: ${link}`)
  }
}

async function cite(citation: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation)
    say('Henvisningen er kopieret. Linket i den indeholder alle jeres tal og den model, der er regnet med.')
  } catch {
    say(`Kopiér henvisningen her: ${citation}`)
  }
}

function save(report: CalculationReport, model: Model, say: (text: string) => void, done: () => void): void {
  if (savedCalculations().length >= mostSaved) {
    say(`Der er plads til ${mostSaved} beregninger. Slet en, I ikke bruger, og gem igen.`)
    return
  }
  const name = unusedName(report.inputs.name || 'Uden navn')
  if (storeCalculation({ name, query: queryOf(report.inputs, model) })) {
    say(`Beregningen er gemt på denne enhed som «${name}».`)
    done()
  } else say('Beregningen kunne ikke gemmes. Browseren tillader det ikke, eller der er ikke plads.')
}

async function exportAs(kind: string, report: CalculationReport, model: Model): Promise<void> {
  const { exportFile } = await import('../exports/exportFile')
  const now = new Date()
  const madeOn = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
  const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? document.title
  const file = await exportFile(kind, { report, model, view: viewOf(report, model), link: linkTo(report, model), madeOn, siteName })
  download(file.blob, file.name)
}

async function tableAsCsv(root: HTMLElement, button: HTMLButtonElement, name: string): Promise<void> {
  const [{ tableCsv }, { fileName }] = await Promise.all([import('../exports/csv'), import('../../Documents/fileName')])
  const table = find(root, `#${button.dataset['table']}`, HTMLTableElement)
  const [headings, ...rows] = [...table.rows].map(row => [...row.cells].map(cell => cell.textContent ?? ''))
  download(new Blob([tableCsv(headings ?? [], rows)], { type: 'text/csv;charset=utf-8' }), `${fileName(button.dataset['file'] ?? '', name)}.csv`)
}
