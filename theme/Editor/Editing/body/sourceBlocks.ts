// What an editor has not touched is saved letter by letter as it was: only changed blocks are written anew, between the old ones.

/** A block of the text as it was opened: where it lies in the source, and what it is. */
export interface SourceBlock<Node> {
  node: Node
  start: number
  end: number
}

export interface Written<Node> {
  same(a: Node, b: Node): boolean
  typeOf(node: Node): string
  /** Markdown of one block, without space around it. */
  write(node: Node): string
}

const isList = (type: string) => type.endsWith('_list')

/** The number of each block in the text as it was opened, in rising order; null for one that is new or changed. */
function originsOf<Node>(blocks: readonly Node[], source: readonly SourceBlock<Node>[], written: Written<Node>): (number | null)[] {
  let next = 0
  // The tail is matched from behind, so that a change in the middle of equal blocks leaves both ends alone.
  let tail = 0
  while (tail < Math.min(blocks.length, source.length) && written.same(blocks[blocks.length - 1 - tail]!, source[source.length - 1 - tail]!.node)) tail++
  return blocks.map((block, index) => {
    if (index >= blocks.length - tail) return source.length - (blocks.length - index)
    for (let candidate = next; candidate < source.length - tail; candidate++) {
      if (!written.same(block, source[candidate]!.node)) continue
      next = candidate + 1
      return candidate
    }
    return null
  })
}

/** A changed block takes over the place of the one it replaces, when as many were changed as there were. */
function placesOf(origins: readonly (number | null)[], count: number): (number | null)[] {
  const places = [...origins]
  for (let from = 0; from < places.length; ) {
    if (places[from] !== null) {
      from++
      continue
    }
    let to = from
    while (to < places.length && places[to] === null) to++
    const before = from === 0 ? -1 : places[from - 1]!
    const after = to === places.length ? count : places[to]!
    if (after - before - 1 === to - from) for (let index = from; index < to; index++) places[index] = before + 1 + (index - from)
    from = to
  }
  return places
}

export function spliced<Node>(source: string, old: readonly SourceBlock<Node>[], blocks: readonly Node[], written: Written<Node>): string {
  const origins = originsOf(blocks, old, written)
  const places = placesOf(origins, old.length)
  const kept: { text: string; type: string; place: number | null }[] = []
  blocks.forEach((node, index) => {
    const origin = origins[index]
    const text = origin === null || origin === undefined ? written.write(node) : source.slice(old[origin]!.start, old[origin]!.end)
    if (text !== '') kept.push({ text, type: written.typeOf(node), place: places[index] ?? null })
  })
  if (kept.length === 0) return ''
  const head = source.slice(0, old[0]?.start ?? 0)
  const tail = old.length === 0 ? '\n' : source.slice(old[old.length - 1]!.end) || '\n'
  return head + kept.map((block, index) => (index === 0 ? '' : gap(kept[index - 1]!, block)) + block.text).join('') + tail

  function gap(a: { type: string; place: number | null }, b: { type: string; place: number | null }): string {
    // Two lists of one kind with an empty line between them are one loose list to a reader.
    const own = isList(a.type) && a.type === b.type ? '\n' : '\n\n'
    if (a.place === null || b.place === null || b.place !== a.place + 1) return own
    const [before, after] = [old[a.place]!, old[b.place]!]
    const between = source.slice(before.end, after.start)
    const isAsItWas = written.typeOf(before.node) === a.type && written.typeOf(after.node) === b.type
    return isAsItWas || /\n[ \t]*\n/.test(between) ? between : own
  }
}
