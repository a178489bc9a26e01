import type { FidelityAnswer, FidelityRun, Reply } from './savedFidelity'

const replyNames: Record<Reply, string> = { ja: 'Ja', delvist: 'Delvist', nej: 'Nej', 'ved-ikke': 'Ved ikke' }

export const replyName = (reply: Reply | null): string => reply ? replyNames[reply] : 'Ikke besvaret'

const order: Reply[] = ['nej', 'delvist', 'ja']

/** What became of an answer since the earlier run, in words. */
export function changeText(now: Reply | null, then: Reply | null): string {
  if (now === then) return 'Uændret'
  if (!then) return 'Ikke besvaret dengang'
  if (!now) return 'Ikke besvaret i dag'
  const from = order.indexOf(then), to = order.indexOf(now), both = `fra ${replyNames[then].toLowerCase()} til ${replyNames[now].toLowerCase()}`
  if (from < 0 || to < 0) return `Ændret ${both}`
  return `${to > from ? 'Frem' : 'Tilbage'} ${both}`
}

/** «4 ja, 2 delvist …» A count of each, and never one number for it all. */
export function countText(answers: FidelityAnswer[]): string {
  const parts = [...order].reverse().concat('ved-ikke').map(reply => ({ name: replyNames[reply].toLowerCase(), count: answers.filter(one => one.svar === reply).length }))
  const open = answers.filter(one => one.svar === null).length
  return [...parts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`), ...(open > 0 ? [`${open} ikke besvaret`] : [])].join(', ')
}

export const answerTo = (run: FidelityRun | null, element: string): FidelityAnswer | null => run?.svar.find(one => one.element === element) ?? null

export const isAnswered = (run: FidelityRun): boolean => run.svar.some(one => one.svar !== null || one.note.trim() !== '')
