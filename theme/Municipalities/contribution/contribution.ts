import { download } from '../../Documents/download'
import { showFaults } from '../../Forms/faults'
import { Unsaved } from '../../Forms/unsaved'
import { find } from '../../Scripts/modules'
import { letterOf } from './letter'
import { readContribution } from './read'

/** Longer mails than this some programs cut off; then the text is copied instead. */
const longestMail = 1_900

/** Makes what stands in the form into a letter and a file. Nothing is sent or kept: the visitor does that. */
export function contribution(root: HTMLElement): void {
  const form = find(root, '.js-form', HTMLFormElement)
  const ready = find(root, '.js-ready', HTMLElement)
  const status = find(root, '.js-status', HTMLElement)
  const unsaved = new Unsaved(() => JSON.stringify([...new FormData(form)]))
  let file = ''
  for (const button of form.querySelectorAll<HTMLButtonElement>('button')) button.hidden = false
  find(form, '.js-print', HTMLButtonElement).addEventListener('click', () => print())
  form.addEventListener('submit', event => {
    event.preventDefault()
    make()
  })
  // What was made ready is not what stands in the form any more.
  form.addEventListener('input', () => (ready.hidden = true))
  find(ready, '.js-copy', HTMLButtonElement).addEventListener('click', () => void copy())
  find(ready, '.js-mail', HTMLAnchorElement).addEventListener('click', () => unsaved.isKept())
  find(ready, '.js-file', HTMLButtonElement).addEventListener('click', () => {
    download(new Blob([file], { type: 'application/json' }), `bidrag-${valueOf('kommunekode')}.json`)
    unsaved.isKept()
    status.textContent = 'Filen er hentet. Send den til redaktionen.'
  })

  function make(): void {
    const { contribution, faults } = readContribution(new Map([...new FormData(form)].map(([name, value]) => [name, String(value)])))
    showFaults(root, faults)
    ready.hidden = contribution === null
    if (!contribution) return
    const letter = letterOf(contribution, wordsOf)
    file = JSON.stringify({ format: 'vidensportal.bidrag', version: 1, ...contribution }, null, 2) + '\n'
    find(ready, '.js-text', HTMLElement).textContent = letter
    const mail = find(ready, '.js-mail', HTMLAnchorElement)
    mail.href = `mailto:${form.dataset['email'] ?? ''}?subject=${encodeURIComponent(`Bidrag til registret: ${wordsOf('kommunekode', contribution.kommunekode)}`)}&body=${encodeURIComponent(letter.replaceAll('\n', '\r\n'))}`
    status.textContent = mail.href.length > longestMail ? 'Teksten er lang. Bliver den skåret af i jeres mailprogram, så kopiér den, eller send filen.' : ''
    find(ready, '.contribution__title', HTMLElement).focus()
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(find(ready, '.js-text', HTMLElement).textContent ?? '')
      unsaved.isKept()
      status.textContent = 'Teksten er kopieret.'
    } catch {
      status.textContent = 'Browseren tillader ikke at kopiere. Markér teksten, og kopiér den selv.'
    }
  }

  function wordsOf(field: string, value: string): string {
    const control = form.elements.namedItem(field)
    const option = control instanceof HTMLSelectElement ? [...control.options].find(one => one.value === value) : undefined
    return option?.textContent?.trim() ?? value
  }

  function valueOf(name: string): string {
    const control = form.elements.namedItem(name)
    return control instanceof HTMLSelectElement ? control.value : ''
  }
}
