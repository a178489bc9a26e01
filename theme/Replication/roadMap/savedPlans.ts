import { Shelf } from '../../Saving/shelf'
import type { PlanChoices } from './plan'

/** What the visitor chose, as it is kept on the device when they ask for it. */
export const planShelf = new Shelf('vidensportal.koereplaner', isPlan, plan => plan.name)

function isPlan(value: unknown): value is PlanChoices {
  const plan = value as Partial<PlanChoices> | null
  return typeof plan === 'object' && plan !== null && typeof plan.name === 'string' && typeof plan.start === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(plan.start)
    && isRecordOf(plan.months, months => Number.isInteger(months)) && isRecordOf(plan.people, person => typeof person === 'string')
    && isRecordOf(plan.meetings, meeting => {
      const one = meeting as { weekday?: unknown, time?: unknown } | null
      return typeof one === 'object' && one !== null && Number.isInteger(one.weekday) && typeof one.time === 'string'
    })
}

const isRecordOf = (value: unknown, isRight: (one: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isRight)
