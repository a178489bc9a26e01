// The edit form with script: the text as it looks, kept all the time, previewed at its side. Without script the same form posts by itself.
import type { BodyEditor } from '../body/bodyEditor'
import { Keeper, type KeepAnswer, type Kept } from './keeper'
import { listButtons } from './listButtons'
import { Preview } from './preview'

const heartbeat = 30_000

export async function editForm(form: HTMLFormElement): Promise<void> {
  const path = form.dataset['entryPath']!
  const token = form.querySelector<HTMLInputElement>('input[data-token]')
  const status = document.querySelector<HTMLElement>('[data-keep-status]')!
  const signIn = document.querySelector<HTMLElement>('[data-sign-in]')!
  let body: BodyEditor | null = null
  let isLeaving = false

  const keeper = new Keeper('/redaktion/api/kladde', `vidensportal.kladde.${path}`, read, isTouched(form), tell, hear)
  const preview = new Preview(document.querySelector<HTMLElement>('[data-preview]')!, read)
  listButtons(form, () => body?.flush(), changed)

  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('submit', event => void submit(event))
  window.addEventListener('beforeunload', event => {
    if (!isLeaving && keeper.isChanged) event.preventDefault()
  })
  window.setInterval(() => void present(), heartbeat)
  offer()
  void present()
  const bodyRoot = form.querySelector<HTMLElement>('[data-body-editor]')
  if (bodyRoot) body = await (await import('../body/bodyEditor')).startBody(bodyRoot, changed)
  form.dataset['live'] = ''

  function read(): FormData {
    body?.flush()
    const data = new FormData(form)
    data.set('sti', path)
    return data
  }

  function changed(): void {
    keeper.changed()
    preview.changed()
  }

  function tell(kept: Kept): void {
    signIn.hidden = kept.state !== 'signed-out'
    status.textContent = {
      unchanged: '', waiting: '',
      kept: `Din tekst er husket kl. ${kept.at ?? ''}. Den er ikke gemt som kladde endnu.`,
      'signed-out': 'Du er ikke logget ind længere. Din tekst er her stadig. Log ind i en ny fane, og gem igen.',
      offline: kept.problem ?? 'Serveren svarer ikke. Din tekst er gemt på denne computer, og vi prøver igen om lidt.',
      refused: kept.problem ?? 'Teksten kunne ikke gemmes.',
    }[kept.state]
  }

  function hear(answer: KeepAnswer): void {
    if (answer.noegle !== undefined && token) token.value = answer.noegle
    if (answer.andre) others(answer.andre)
    if (answer.ord !== undefined) document.querySelector('[data-count]')!.textContent = answer.ord
    if (answer.kontrol) checks(answer.kontrol)
  }

  function others(names: string[]): void {
    const place = document.querySelector<HTMLElement>('[data-others]')!
    const text = names.length === 0 ? '' : `${names.join(' og ')} redigerer nu. Gem ofte, og aftal, hvem der gør hvad.`
    if (place.textContent !== text) place.textContent = text
    place.hidden = names.length === 0
  }

  function checks(lines: NonNullable<KeepAnswer['kontrol']>): void {
    const list = document.querySelector('[data-checks]')!
    list.replaceChildren(
      ...lines.map(line => {
        const item = document.createElement('li')
        item.className = `check-panel__line check-panel__line--${line.slags}`
        const kind = document.createElement('strong')
        kind.textContent = line.slags === 'fejl' ? 'Skal rettes: ' : 'Råd: '
        item.append(kind)
        if (line.felt !== undefined) {
          const link = document.createElement('a')
          link.href = `#${line.felt}`
          link.textContent = line.tekst
          item.append(link)
        } else item.append(line.tekst)
        return item
      }),
    )
    document.querySelector<HTMLElement>('[data-no-checks]')!.hidden = lines.length > 0
  }

  async function present(): Promise<void> {
    if (document.hidden) return
    const data = new FormData()
    data.set('sti', path)
    try {
      const response = await fetch('/redaktion/api/tilstede', { method: 'POST', body: data, headers: { 'X-Vidensportal': '1' }, redirect: 'manual' })
      if (response.ok) hear((await response.json()) as KeepAnswer)
    } catch {
      // Who else is here can wait; the text is looked after by the keeper.
    }
  }

  /** Kept first, so that a session that is over or a server that is down takes nothing with it. */
  async function submit(event: SubmitEvent): Promise<void> {
    const button = event.submitter
    if (event.defaultPrevented || isLeaving) return
    event.preventDefault()
    const kept = await keeper.keepNow()
    // A form that is being sent can't be sent: with nothing to keep, this is still within the first sending.
    await new Promise(done => setTimeout(done))
    if (kept.state === 'signed-out' || kept.state === 'offline') {
      status.scrollIntoView({ block: 'nearest' })
      return
    }
    isLeaving = true
    body?.flush()
    keeper.forget()
    form.requestSubmit(button as HTMLButtonElement)
  }

  /** A text that this machine kept, after a crash or while the server was away. */
  function offer(): void {
    const found = keeper.found()
    const place = document.querySelector<HTMLElement>('[data-offer]')
    if (!found || !place) return
    const isSame = found.every(([name, value]) => name.startsWith('_') || name === 'sti' || new FormData(form).getAll(name).includes(value))
    if (isSame) return keeper.forget()
    place.hidden = false
    place.querySelector('[data-take]')!.addEventListener('click', () => {
      place.hidden = true
      void fill(found)
    })
    place.querySelector('[data-drop]')!.addEventListener('click', () => {
      place.hidden = true
      keeper.forget()
      form.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus()
    })
  }

  /** Posted as if it had been typed: the server draws the form with all its rows. */
  async function fill(values: [string, string][]): Promise<void> {
    const data = new FormData()
    for (const [name, value] of values) if (!name.startsWith('_')) data.append(name, value)
    if (token) data.set(token.name, token.value)
    data.set('handling', 'vis')
    isLeaving = true
    const again = document.createElement('form')
    again.method = 'post'
    again.action = form.action
    again.hidden = true
    for (const [name, value] of data) {
      const field = document.createElement('textarea')
      field.name = name
      field.value = String(value)
      again.append(field)
    }
    document.body.append(again)
    keeper.forget()
    again.submit()
  }
}

/** Whether a field holds something else than the server wrote: somebody began before this script did, or the browser put back what they had. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some(field => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (field instanceof HTMLSelectElement) return [...field.options].some(option => option.defaultSelected && !option.selected)
    return field instanceof HTMLInputElement && field.type !== 'hidden' && (field.value !== field.defaultValue || field.checked !== field.defaultChecked)
  })
}
