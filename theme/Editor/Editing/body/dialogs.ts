// The dialogs over the text. Each is drawn by the server and filled in here; nothing in them is a part of the form.
import type { EditorView } from '@milkdown/kit/prose/view'
import { around, insertFootnote, insertPicture, insertShortcode, insertTable, linkAt, putLink, putNotice, removeLink, removeNotice, selectedShortcode, selectedText } from './commands'
import { Picker } from './picker'
import { PictureDialog } from './pictureDialog'

type Fields = Record<string, string>

/** What is wrong, and the name of the field that it is wrong in. */
type Problem = [field: string, text: string]

/** A dialog with fields: opened with values, closed by its buttons; `use` gets the values and the button's name. */
class FieldDialog {
  private readonly form: HTMLFormElement
  private use: (fields: Fields, action: string) => Problem | null = () => null

  constructor(readonly element: HTMLDialogElement, private readonly back: () => void) {
    this.form = element.querySelector('form')!
    this.form.addEventListener('submit', event => {
      event.preventDefault()
      this.finish((event.submitter as HTMLButtonElement | null)?.value ?? 'brug')
    })
    element.addEventListener('close', () => this.back())
  }

  open(fields: Fields, shown: Record<string, boolean>, use: (fields: Fields, action: string) => Problem | null): void {
    this.form.reset()
    this.fault('')
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement || field instanceof RadioNodeList) field.value = value
    }
    for (const [action, isShown] of Object.entries(shown)) this.form.querySelector<HTMLElement>(`button[value="${action}"]`)!.hidden = !isShown
    this.use = use
    this.element.showModal()
  }

  set(name: string, value: string): void {
    const field = this.form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }

  private finish(action: string): void {
    if (action === 'luk') return this.element.close()
    const fields = Object.fromEntries([...new FormData(this.form)].map(([name, value]) => [name, String(value).trim()]))
    const problem = this.use(fields, action)
    if (problem === null) return this.element.close()
    this.fault(problem[1])
    const field = this.form.elements.namedItem(problem[0])
    if (field instanceof HTMLElement) field.focus()
  }

  private fault(text: string): void {
    const place = this.element.querySelector<HTMLElement>('[data-fault]')
    if (place) place.textContent = text
  }
}

interface BodyDialogs {
  open: Record<string, () => void>
  /** Opens the dialog of the shortcode that is selected; false when none is. */
  edit(): boolean
}

export function bodyDialogs(root: HTMLElement, view: () => EditorView): BodyDialogs {
  const dialog = (name: string) => root.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`)!
  const back = () => view().focus()
  const picker = new Picker(dialog('vaelg'), back)
  const link = new FieldDialog(dialog('link'), back)
  const table = new FieldDialog(dialog('tabel'), back)
  const notice = new FieldDialog(dialog('boks'), back)
  const footnote = new FieldDialog(dialog('fodnote'), back)
  const picture = new PictureDialog(dialog('billede'), back, (src, alt, caption) => insertPicture(view(), src, alt, caption))
  const code = (kind: string) => () => picker.open(kind, selectedShortcode(view().state) ?? '', value => insertShortcode(view(), value))

  function openLink(): void {
    const known = linkAt(view().state)
    const text = known?.text ?? selectedText(view().state)
    link.open({ adresse: known?.href ?? '', tekst: text }, { fjern: known !== null }, (fields, action) => {
      if (action === 'fjern') {
        removeLink(view())
        return null
      }
      const problem = linkProblem(fields['adresse'] ?? '', fields['tekst'] ?? '')
      if (problem === null) putLink(view(), fields['adresse']!, fields['tekst']!)
      return problem
    })
  }

  // Chosen from a list, the address is put into the dialog that is still open behind it.
  for (const button of link.element.querySelectorAll<HTMLButtonElement>('button[data-pick]')) {
    button.addEventListener('click', () =>
      picker.open(button.dataset['pick']!, '', (value, name) => {
        link.set('adresse', value)
        const text = link.element.querySelector<HTMLInputElement>('[name="tekst"]')!
        if (text.value === '') text.value = name
      }, () => link.element.querySelector<HTMLElement>('[name="tekst"]')?.focus()),
    )
  }

  function openNotice(): void {
    const known = around(view().state, 'notice')
    const attributes = known?.node.attrs ?? { kind: 'bemaerk', title: '' }
    notice.open({ slags: String(attributes['kind']), titel: String(attributes['title']) }, { fjern: known !== null }, (fields, action) => {
      if (action === 'fjern') removeNotice(view())
      else if (fields['titel']!.includes('{{')) return ['titel', 'Overskriften kan ikke have koder i sig. Brug koden i boksens tekst.']
      else putNotice(view(), fields['slags']!, fields['titel']!)
      return null
    })
  }

  function openTable(): void {
    table.open({ raekker: '3', kolonner: '3' }, {}, fields => {
      const [rows, columns] = [Number(fields['raekker']), Number(fields['kolonner'])]
      if (!(rows >= 1 && rows <= 50)) return ['raekker', 'Skriv 1–50 rækker.']
      if (!(columns >= 1 && columns <= 10)) return ['kolonner', 'Skriv 1–10 kolonner.']
      insertTable(view(), rows, columns)
      return null
    })
  }

  function openFootnote(): void {
    footnote.open({ tekst: '' }, {}, fields => {
      if (fields['tekst'] === '') return ['tekst', 'Skriv noten.']
      insertFootnote(view(), fields['tekst']!)
      return null
    })
  }

  return {
    open: {
      link: openLink, tabel: openTable, boks: openNotice, fodnote: openFootnote, billede: () => picture.open(),
      fakta: code('fakta'), kilde: code('kilde'), begreb: code('begreb'), uenighed: code('uenighed'), figur: code('figur'), liste: code('liste'),
      dokument: () => picker.open('dokument', '', (value, name) => putLink(view(), value, selectedText(view().state) || name)),
    },
    edit() {
      const value = selectedShortcode(view().state)
      if (value === null) return false
      code(value.split(' ')[0]!.replace('belaeg', 'fakta').replace('antal', 'fakta'))()
      return true
    },
  }
}

/** What is wrong with a link, in the words of the check; null when nothing is. */
function linkProblem(address: string, text: string): Problem | null {
  if (!/^(\/|#|https:\/\/|mailto:|tel:)\S*$/.test(address)) return ['adresse', 'Vælg en side, eller skriv hele adressen fra roden, fx /modellen/, eller https://….']
  if (text === '') return ['tekst', 'Skriv den tekst, man skal klikke på: hvor linket fører hen.']
  if (/^(her|klik her|læs mere|link|læs her)$/i.test(text)) return ['tekst', 'Skriv, hvor linket fører hen, så man forstår det alene.']
  return null
}
