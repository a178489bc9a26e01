/** What one tool keeps on this device because the visitor asked it to: a JSON list under one key, newest first. */
export class Shelf<T> {
  constructor(readonly key: string, private readonly isRight: (value: unknown) => value is T, private readonly nameOf: (one: T) => string) {}

  /** None when the browser keeps nothing. What somebody else has put in the list is passed over. */
  all(): T[] {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]')
      return Array.isArray(found) ? found.filter(this.isRight) : []
    } catch {
      return []
    }
  }

  /** The name, or the name with a number: what was kept before is never written over. */
  unusedName(name: string): string {
    const used = new Set(this.all().map(this.nameOf))
    let unused = name
    for (let number = 2; used.has(unused); number++) unused = `${name} (${number})`
    return unused
  }

  /** False when the browser will not, or has no room. */
  add(one: T): boolean {
    return this.write([one, ...this.all()])
  }

  remove(name: string): boolean {
    return this.write(this.all().filter(other => this.nameOf(other) !== name))
  }

  private write(all: T[]): boolean {
    try {
      if (all.length === 0) localStorage.removeItem(this.key)
      else localStorage.setItem(this.key, JSON.stringify(all))
      return true
    } catch {
      return false
    }
  }
}
