import { plainText } from '../../Forms/plainText'
import { rhythms, type PlanMeeting, type PlanPhase, type PlanRisk, type PlanRole, type PlanSource, type PlanTask, type Rhythm } from './plan'

/** What the page says, read from it: it was written there from the content. */
export function sourceOf(root: HTMLElement): PlanSource {
  return { phases: all(root, '[data-phase]', phaseOf), meetings: all(root, '[data-meeting]', meetingOf), roles: all(root, '[data-role]', roleOf), risks: all(root, '[data-risk]', riskOf) }
}

const all = <T>(root: HTMLElement, selector: string, make: (element: HTMLElement) => T): T[] => [...root.querySelectorAll<HTMLElement>(selector)].map(make)

const text = (element: HTMLElement, selector: string): string => plainText(element.querySelector(selector))

const phaseOf = (element: HTMLElement): PlanPhase =>
  ({ id: element.dataset['phase'] ?? '', name: text(element, '.js-name'), purpose: text(element, '.js-purpose'), tasks: all(element, '[data-task]', taskOf) })

const taskOf = (element: HTMLElement): PlanTask => ({
  id: element.dataset['task'] ?? '', name: text(element, '.js-task-name'), kind: text(element, '.js-kind'), role: element.dataset['by'] ?? '', text: text(element, '.js-task-text'),
  components: element.dataset['components'] ?? '', month: Number(element.dataset['month']), everyMonths: element.dataset['every'] ? Number(element.dataset['every']) : null, precedesCut: element.dataset['precedes'] !== undefined,
})

const meetingOf = (element: HTMLElement): PlanMeeting => ({
  id: element.dataset['meeting'] ?? '', name: text(element, '.js-name'), participants: text(element, '.js-participants'), text: text(element, '.js-text'), rhythm: rhythmOf(element.dataset['rhythm']),
  rhythmText: text(element, '.js-rhythm'), minutes: Number(element.dataset['minutes']), phase: element.dataset['from'] ?? '',
})

const roleOf = (element: HTMLElement): PlanRole => ({ id: element.dataset['role'] ?? '', name: text(element, '.js-name'), text: text(element, '.js-text') })

const riskOf = (element: HTMLElement): PlanRisk => ({ name: text(element, '.js-name'), sign: text(element, '.js-sign'), action: text(element, '.js-action') })

const rhythmOf = (text: string | undefined): Rhythm => rhythms.find(rhythm => rhythm === text) ?? 'hver-maaned'
