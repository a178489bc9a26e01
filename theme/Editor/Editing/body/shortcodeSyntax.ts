// `{{fakta F33}}` as a piece of Markdown of its own: found before emphasis, as the site's compiler finds it, and never across two lines.
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Options as ToMarkdown } from 'mdast-util-to-markdown'

const openBrace = 123
const closeBrace = 125
const type = 'shortcode'

/** Tokens of our own, which micromark's types list by name. */
type Name = never

const tokenize: Tokenizer = function (effects, ok, nok) {
  return begin

  function begin(code: number | null): State | undefined {
    effects.enter(type as Name)
    effects.consume(code)
    return second
  }

  function second(code: number | null): State | undefined {
    if (code !== openBrace) return nok(code)
    effects.consume(code)
    return within
  }

  function within(code: number | null): State | undefined {
    // Below zero are micromark's line endings and tabs; a tab is -2 and what fills it -1.
    if (code === null || (code < 0 && code !== -2 && code !== -1)) return nok(code)
    effects.consume(code)
    return code === closeBrace ? closing : within
  }

  function closing(code: number | null): State | undefined {
    if (code !== closeBrace) return within(code)
    effects.consume(code)
    effects.exit(type as Name)
    return ok
  }
}

const construct: Construct = { name: type, tokenize }

export const shortcodeSyntax: Extension = { text: { [openBrace]: construct } }

export const shortcodeFromMarkdown: FromMarkdown = {
  enter: {
    [type](token) {
      const value = this.sliceSerialize(token).slice(2, -2).trim()
      this.enter({ type, value } as Name, token)
    },
  },
  exit: {
    [type](token) {
      this.exit(token)
    },
  },
}

export const shortcodeToMarkdown: ToMarkdown = {
  handlers: { [type]: (node: { value: string }) => `{{${node.value}}}` } as NonNullable<ToMarkdown['handlers']>,
}

/** What alone on a line becomes a picture, a list or a box: there it can't be typed beside. */
export const standsAlone = (value: string) => /^(figur|liste|uenighed)\s/.test(value)
