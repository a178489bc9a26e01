import { find } from '../../Scripts/modules'
import { inWords } from '../days/written'
import { beforeCut, type Plan } from './plan'
import { weekdays } from './weekdays'

/** Puts the dates into the plan on the page. */
export function showPlan(root: HTMLElement, plan: Plan): void {
  root.classList.add('replication--answered')
  find(root, '.js-plan-name', HTMLElement).textContent = plan.name || 'Jeres køreplan'
  find(root, '.js-plan-days', HTMLElement).textContent = `${inWords(plan.start)} til ${inWords(plan.end)}.`
  for (const phase of plan.phases) {
    put(root, `[data-phase-days="${phase.id}"]`, `${inWords(phase.from)} til ${inWords(phase.to)}`)
    for (const task of phase.tasks) {
      find(root, `[data-task-days="${task.id}"]`, HTMLElement).replaceChildren(...task.days.map(day => {
        const time = document.createElement('time')
        time.dateTime = day
        time.textContent = inWords(day)
        return time
      }))
      put(root, `[data-task-role="${task.id}"]`, task.roleText)
    }
  }
  for (const task of beforeCut(plan)) put(root, `[data-before-days="${task.id}"]`, `${inWords(task.days[0]!)}, ${task.roleText}`)
  for (const meeting of plan.meetings) {
    put(root, `[data-meeting-first="${meeting.id}"]`, meeting.days[0] ? `${weekdays[meeting.weekday - 1]} ${inWords(meeting.days[0])} kl.\u00A0${meeting.time}` : 'Ingen dage i planen')
  }
  for (const role of plan.roles) put(root, `[data-role-person="${role.id}"]`, role.person)
  drawBars(root, plan)
}

function put(root: HTMLElement, selector: string, text: string): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (element) element.textContent = text
}

/** Each bar as long as its phase. */
function drawBars(root: HTMLElement, plan: Plan): void {
  const all = plan.phases.reduce((sum, phase) => sum + phase.months, 0)
  let before = 0
  for (const phase of plan.phases) {
    const bar = root.querySelector(`[data-bar="${phase.id}"]`)
    bar?.setAttribute('x', `${(before / all) * 100}%`)
    bar?.setAttribute('width', `${(phase.months / all) * 100}%`)
    put(root, `[data-bar-text="${phase.id}"]`, `${phase.months} ${phase.months === 1 ? 'måned' : 'måneder'} fra ${inWords(phase.from)}`)
    before += phase.months
  }
}
