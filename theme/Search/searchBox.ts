import { find } from '../Scripts/modules'

/** Shows results below the field while one types. Its script is fetched when the field is first used; without it, the form leads to the search page. */
export function searchBox(root: HTMLElement): void {
  const input = find(root, '.js-search-input', HTMLInputElement)
  // A search field is none of the roles that may have a list; it looks and works the same as text.
  input.type = 'text'
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  const begin = async (): Promise<void> => (await import('./box/box')).startBox(input)
  if (document.activeElement === input) void begin()
  else input.addEventListener('focus', () => void begin(), { once: true })
}
