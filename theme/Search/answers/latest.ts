import type { SearchAnswer, SearchRequest } from './answer'
import { search } from './server'

/** The answer to what was asked last: what was asked before it is cut off. */
export class LatestSearch {
  private controller = new AbortController()

  /** Null when something else has been asked meanwhile. */
  async answer(request: SearchRequest, isTyping: boolean): Promise<SearchAnswer | null> {
    this.cancel()
    const { signal } = this.controller
    try {
      const answer = await search(request, isTyping, signal)
      return signal.aborted ? null : answer
    } catch (error) {
      if (signal.aborted) return null
      throw error
    }
  }

  cancel(): void {
    this.controller.abort()
    this.controller = new AbortController()
  }
}
