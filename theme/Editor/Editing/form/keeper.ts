// Keeps what is written: on the server every ten seconds, and on this machine while the server can't be reached or the session is over.
type KeepState = 'unchanged' | 'waiting' | 'kept' | 'signed-out' | 'offline' | 'refused'

export interface KeepAnswer {
  /** When, as a person reads it: `14.32`. */
  gemt?: string
  /** Who else has the text open. */
  andre?: string[]
  /** What the check says about the text as it stands. */
  kontrol?: CheckLine[]
  ord?: string
  /** A fresh token for the form, after somebody has signed in anew. */
  noegle?: string
  detail?: string
}

interface CheckLine {
  slags: 'fejl' | 'raad'
  tekst: string
  felt?: string
}

export interface Kept {
  state: KeepState
  at?: string | undefined
  problem?: string | undefined
}

const interval = 10_000
const retry = 5_000

export class Keeper {
  private kept: string
  private timer = 0
  private turn: Promise<Kept> = Promise.resolve({ state: 'unchanged' })
  state: KeepState = 'unchanged'

  /**
   * @param read The form as it would be sent.
   * @param isTouched Whether somebody has written in it already.
   */
  constructor(
    private readonly address: string, private readonly storeKey: string, private readonly read: () => FormData, isTouched: boolean,
    private readonly tell: (kept: Kept) => void, private readonly heard: (answer: KeepAnswer) => void,
  ) {
    this.kept = isTouched ? '' : this.fingerprint()
    if (isTouched) this.changed()
    window.addEventListener('online', () => void this.keepNow())
  }

  get isChanged(): boolean {
    return this.fingerprint() !== this.kept
  }

  /** Something was typed: it is kept within ten seconds. */
  changed(): void {
    this.state = 'waiting'
    if (this.timer === 0) this.timer = window.setTimeout(() => void this.keepNow(), interval)
  }

  /** Keeps at once; one at a time, the newest text last. */
  keepNow(): Promise<Kept> {
    clearTimeout(this.timer)
    this.timer = 0
    this.turn = this.turn.then(() => this.send())
    return this.turn
  }

  /** What was kept here is saved for good, or thrown away. */
  forget(): void {
    try {
      localStorage.removeItem(this.storeKey)
    } catch {
      // Where nothing may be stored, nothing was.
    }
  }

  /** What this machine kept while the server could not be reached. */
  found(): [string, string][] | null {
    try {
      const text = localStorage.getItem(this.storeKey)
      return text === null ? null : (JSON.parse(text) as [string, string][])
    } catch {
      return null
    }
  }

  private async send(): Promise<Kept> {
    const now = this.fingerprint()
    if (now === this.kept && this.state !== 'offline' && this.state !== 'signed-out') return this.done({ state: 'unchanged' })
    try {
      const response = await fetch(this.address, { method: 'POST', body: this.read(), headers: { 'X-Vidensportal': '1' }, redirect: 'manual' })
      if (response.status === 401 || response.type === 'opaqueredirect') return this.failed({ state: 'signed-out' })
      const answer = (await response.json()) as KeepAnswer
      if (response.status >= 500) return this.failed({ state: 'offline', problem: answer.detail })
      this.heard(answer)
      if (!response.ok) return this.failed({ state: 'refused', problem: answer.detail })
      this.kept = now
      this.forget()
      return this.done({ state: 'kept', at: answer.gemt })
    } catch {
      return this.failed({ state: 'offline' })
    }
  }

  private done(kept: Kept): Kept {
    this.state = kept.state
    this.tell(kept)
    return kept
  }

  private failed(kept: Kept): Kept {
    try {
      localStorage.setItem(this.storeKey, JSON.stringify([...this.read()].filter(([, value]) => typeof value === 'string')))
    } catch {
      // Storage may be full or closed; the text is still on the screen.
    }
    this.timer = window.setTimeout(() => void this.keepNow(), retry)
    return this.done(kept)
  }

  private fingerprint(): string {
    return JSON.stringify([...this.read()].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_')))
  }
}
