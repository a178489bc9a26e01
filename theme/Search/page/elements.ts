type Attributes = Record<string, string | null>

/** An element with its class, its attributes and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, content: (Node | string)[], attributes: Attributes = {}): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value)
  made.append(...content)
  return made
}

export function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`.js-${name}`)
  if (!found) throw new Error(`search-page: there is no .js-${name}`)
  return found
}
