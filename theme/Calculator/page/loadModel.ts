import type { Model } from '../model/model'

/** The numbers that the page was built with. */
export async function loadModel(root: HTMLElement): Promise<Model> {
  const answer = await fetch(root.dataset['model'] ?? '')
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return await answer.json() as Model
}
