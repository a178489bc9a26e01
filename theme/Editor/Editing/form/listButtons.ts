// Rows are added, removed and moved by buttons that post the form. With script only the list is drawn anew, and the focus stays by it.
export function listButtons(form: HTMLFormElement, flush: () => void, changed: () => void): void {
  form.addEventListener(
    'submit',
    event => {
      const button = event.submitter as HTMLButtonElement | null
      if (button?.name !== 'handling' || !/^(tilfoej|fjern|op|ned):/.test(button.value)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void redraw(button)
    },
    true,
  )

  async function redraw(button: HTMLButtonElement): Promise<void> {
    const list = button.closest<HTMLElement>('[data-list]')!
    const name = list.dataset['list']!
    flush()
    const data = new FormData(form, button)
    try {
      const response = await fetch(form.action, { method: 'POST', body: data, headers: { 'X-Vidensportal': '1' }, redirect: 'manual' })
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const drawn = page.querySelector(`[data-list="${CSS.escape(name)}"]`)
      if (!response.ok || !drawn) throw new Error(String(response.status))
      list.replaceWith(drawn)
      focus(drawn as HTMLElement, button)
      changed()
    } catch {
      const place = document.querySelector('[data-keep-status]')!
      place.textContent = 'Listen kan ikke ændres lige nu, for serveren svarer ikke. Din tekst er her stadig.'
    }
  }

  function focus(list: HTMLElement, button: HTMLButtonElement): void {
    const same = [...list.querySelectorAll<HTMLButtonElement>('button[name="handling"]')]
    const [action = '', path = ''] = button.value.split(':')
    if (action === 'tilfoej') {
      const items = list.querySelectorAll<HTMLElement>(':scope > [data-items] > [data-item]')
      return items[items.length - 1]?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')?.focus()
    }
    const number = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0)
    const to = action === 'op' ? number - 1 : action === 'ned' ? number + 1 : Math.max(0, number - 1)
    const wanted = path.replace(/\[\d+\]$/, `[${to}]`)
    const target = same.find(one => one.value === `${action}:${wanted}`) ?? same.find(one => one.value.endsWith(`:${wanted}`)) ?? same[same.length - 1]
    target?.focus()
  }
}
