const key = 'udseende'

/** Light, dark or as the system. Only a choice that was made is stored; «Følg systemet» deletes it again. */
export function themeSwitch(root: HTMLElement): void {
  const stored = read()
  apply(stored)
  for (const choice of root.querySelectorAll<HTMLInputElement>('.js-choice')) {
    choice.checked = choice.value === stored
    choice.addEventListener('change', () => {
      apply(choice.value)
      store(choice.value)
    })
  }
  root.hidden = false
}

function apply(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

// A browser that keeps nothing still shows what is chosen, as long as the page is open.

function read(): string {
  try {
    return localStorage.getItem(key) ?? 'system'
  } catch {
    return 'system'
  }
}

function store(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    return
  }
}
