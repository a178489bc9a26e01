import { find } from '../Scripts/modules'

/** Copies the citation. Without it, the text can be marked and copied by hand. */
export function citation(root: HTMLElement): void {
  const text = find(root, '.js-text', HTMLParagraphElement)
  const button = find(root, '.js-copy', HTMLButtonElement)
  const status = find(root, '.js-status', HTMLParagraphElement)
  if (!navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent ?? '')
    status.textContent = 'Teksten er kopieret.'
  })
}
