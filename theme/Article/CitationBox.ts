import { find } from '../Scripts/modules'

/** Copies the citation, and tells who followed one of another version. Without it, the text can be marked and copied by hand. */
export function citation(root: HTMLElement): void {
  warnOfOtherVersion(root)
  const text = find(root, '.js-text', HTMLParagraphElement)
  const button = find(root, '.js-copy', HTMLButtonElement)
  const status = find(root, '.js-status', HTMLParagraphElement)
  if (!navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '')
      status.textContent = 'Teksten er kopieret.'
    } catch {
      status.textContent = 'Browseren tillader ikke at kopiere. Markér teksten, og kopiér den selv.'
    }
  })
}

function warnOfOtherVersion(root: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('version'), current = root.dataset['version']
  if (asked === null || !current || asked === current) return
  const notice = document.createElement('div'), title = document.createElement('p'), text = document.createElement('p'), link = document.createElement('a')
  notice.className = 'notice notice--warning js-version-notice'
  title.className = 'notice__title'
  text.className = 'notice__text'
  title.textContent = 'Siden er ændret'
  text.textContent = /^[0-9a-f]{8}$/.test(asked)
    ? `Du har fulgt en henvisning til version ${asked}. Du ser version ${current}. `
    : `Henvisningen nævner en version, der ikke kan læses. Du ser version ${current}. `
  link.href = '#aendringer'
  link.textContent = 'Se, hvad der er ændret'
  link.addEventListener('click', () => document.querySelectorAll<HTMLDetailsElement>('#aendringer').forEach(details => (details.open = true)))
  if (document.getElementById('aendringer')) text.append(link)
  notice.append(title, text)
  document.querySelector('.article__content, .front-page__body')?.prepend(notice)
}
