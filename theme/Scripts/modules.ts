type Module = (root: HTMLElement) => void | Promise<void>

/** Starts each component on the page. One that fails is logged, and the others go on. */
export function start(modules: Record<string, Module>): void {
  for (const [name, module] of Object.entries(modules)) {
    for (const root of document.querySelectorAll<HTMLElement>(`[data-module="${name}"]`)) {
      void attempt(name, () => module(root))
    }
  }
}

/** The element that a component cannot do without. */
export function find<T extends HTMLElement>(root: HTMLElement, selector: string, type: new () => T): T {
  const element = root.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`${root.dataset['module']}: ${selector} should be a ${type.name}`)
}

async function attempt(name: string, action: () => void | Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    console.error(`Komponenten «${name}» kunne ikke starte.`, error)
  }
}
