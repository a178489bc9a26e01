// The buttons over the text: one stop for Tab, arrows within, and each says whether it holds where the cursor stands.
import type { EditorView } from '@milkdown/kit/prose/view'
import { commands, isInTable, isPossible, isTableCommand } from './commands'

export class Toolbar {
  private readonly buttons: HTMLButtonElement[]

  constructor(root: HTMLElement, private readonly view: () => EditorView | null, private readonly dialogs: Record<string, () => void>) {
    this.buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-command]')]
    this.buttons.forEach(button => button.addEventListener('click', () => this.run(button.dataset['command']!)))
    root.addEventListener('keydown', event => this.move(event))
    root.addEventListener('focusin', event => this.stopAt(event.target as HTMLElement))
    this.show()
  }

  run(name: string): void {
    const dialog = this.dialogs[name]
    if (dialog) return dialog()
    const view = this.view()
    const command = commands[name]
    if (!view || !command) return
    command.run(view.state, view.dispatch, view)
    view.focus()
  }

  /** Takes over what holds for the selection; called at each change of it. */
  show(): void {
    const view = this.view()
    for (const button of this.buttons) {
      const name = button.dataset['command']!
      const state = view?.state
      if (isTableCommand(name)) button.hidden = !state || !isInTable(state)
      if (!state) continue
      const holds = commands[name]?.holds
      if (holds) button.setAttribute('aria-pressed', String(holds(state)))
      // Kept in reach of the keyboard: a button that vanishes under the finger loses the focus.
      button.setAttribute('aria-disabled', String(!isPossible(name, state)))
    }
    if (!this.visible().some(button => button.tabIndex === 0)) this.stopAt(this.visible()[0])
  }

  private visible(): HTMLButtonElement[] {
    return this.buttons.filter(button => !button.hidden && button.closest('[hidden]') === null)
  }

  private stopAt(target: HTMLElement | undefined): void {
    if (!target || !this.buttons.includes(target as HTMLButtonElement)) return
    for (const button of this.buttons) button.tabIndex = button === target ? 0 : -1
  }

  private move(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.view()?.focus()
    const buttons = this.visible()
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    if (next === undefined || at < 0) return
    event.preventDefault()
    buttons[(next + buttons.length) % buttons.length]!.focus()
  }
}
