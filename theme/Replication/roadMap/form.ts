import { cleaned } from '../../Forms/cleaned'
import type { FieldFault } from '../../Forms/faults'
import { find } from '../../Scripts/modules'
import type { Day } from '../days/days'
import { example, inField, readDay, readTime } from '../days/written'
import type { PlanChoices } from './plan'

const earliest: Day = '2020-01-01'
const latest: Day = '2049-12-31'
const longestPhase = 36
const longestText = 60

/** The fields in which the visitor chooses. */
export class PlanForm {
  constructor(private readonly root: HTMLElement) {}

  get hasStart(): boolean {
    return this.input('start').value.trim() !== ''
  }

  /** What was chosen, or everything that is wrong with it. */
  read(): { choices: PlanChoices, faults: FieldFault[] } {
    const faults: FieldFault[] = []
    const months = this.each('maaneder-', input => whole(input, faults))
    const times = this.each('klokken-', input => timeOf(input, faults))
    const choices = {
      name: cleaned(this.input('navn').value).trim().slice(0, longestText), start: this.start(faults), months,
      meetings: Object.fromEntries(Object.entries(times).map(([id, time]) => [id, { weekday: Number(this.weekday(id).value), time }])),
      people: this.each('hvem-', input => cleaned(input.value).trim().slice(0, longestText)),
    }
    return { choices, faults }
  }

  write({ name, start, months, meetings, people }: PlanChoices): void {
    this.input('navn').value = name
    this.input('start').value = inField(start)
    this.each('maaneder-', (input, id) => (input.value = String(months[id] ?? input.defaultValue)))
    this.each('klokken-', (input, id) => {
      input.value = meetings[id]?.time ?? input.defaultValue
      this.weekday(id).value = String(meetings[id]?.weekday ?? this.weekday(id).value)
    })
    this.each('hvem-', (input, id) => (input.value = people[id] ?? ''))
  }

  clear(): void {
    for (const input of this.root.querySelectorAll<HTMLInputElement>('input[type="text"]')) input.value = input.defaultValue
    for (const select of this.root.querySelectorAll('select')) for (const option of select.options) option.selected = option.defaultSelected
  }

  /** Everything as it stands, to put it back or to tell whether it has changed. */
  texts(): Map<string, string> {
    return new Map([...this.root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type="text"], select')].map(field => [field.name, field.value]))
  }

  putBack(texts: Map<string, string>): void {
    for (const field of this.root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type="text"], select')) field.value = texts.get(field.name) ?? field.value
  }

  private start(faults: FieldFault[]): Day {
    const day = readDay(this.input('start').value)
    if (!day) faults.push({ field: 'start', message: `Skriv dagen, arbejdet begynder, som dag, måned og år, fx ${example}.` })
    else if (day < earliest || day > latest) faults.push({ field: 'start', message: `Vælg en dag mellem ${inField(earliest)} og ${inField(latest)}.` })
    return day ?? earliest
  }

  private each<T>(prefix: string, read: (input: HTMLInputElement, id: string) => T): Record<string, T> {
    const inputs = [...this.root.querySelectorAll<HTMLInputElement>(`input[name^="${prefix}"]`)]
    return Object.fromEntries(inputs.map(input => [input.name.slice(prefix.length), read(input, input.name.slice(prefix.length))]))
  }

  private weekday(id: string): HTMLSelectElement { return find(this.root, `[name="ugedag-${CSS.escape(id)}"]`, HTMLSelectElement) }
  private input(name: string): HTMLInputElement { return find(this.root, `[name="${CSS.escape(name)}"]`, HTMLInputElement) }
}

const labelOf = (input: HTMLInputElement): string => input.labels?.[0]?.textContent?.trim() ?? input.name

const groupOf = (input: HTMLInputElement): string => input.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? labelOf(input)

function whole(input: HTMLInputElement, faults: FieldFault[]): number {
  const text = input.value.trim()
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= longestPhase) return Number(text)
  faults.push({ field: input.name, message: `Skriv et helt tal fra 1 til ${longestPhase} i «${labelOf(input)}».` })
  return 1
}

/** Nobody meets at night, and the calendar's end of a rhythm rests on it. */
function timeOf(input: HTMLInputElement, faults: FieldFault[]): string {
  const time = readTime(input.value)
  if (time && time >= '06.00' && time <= '20.00') return time
  faults.push({ field: input.name, message: `Skriv et klokkeslæt mellem 6.00 og 20.00 under «${groupOf(input)}», fx 9.30.` })
  return '09.00'
}
