// For the test over the whole content: opens a text, puts a word into one of its blocks and gives back what would be saved.
import { openRichText } from './richText'

declare global {
  interface Window {
    editOneWord(source: string, word: string): Promise<string[]>
    openUntouched(source: string): Promise<string>
  }
}

/** The text as saved with the word put in at one place after another: first and last of each block of text. */
window.editOneWord = async (source, word) => {
  const results: string[] = []
  const rich = await openRichText({ root: document.body, source, label: 'Tekst' })
  const start = rich.view.state
  const places: number[] = []
  start.doc.descendants((node, at) => {
    if (node.isText && node.text && node.marks.every(mark => mark.type.name !== 'inlineCode')) {
      const gap = node.text.indexOf(' ', 1)
      if (gap > 0) places.push(at + gap)
    }
  })
  for (const place of places) {
    rich.view.updateState(start)
    rich.view.dispatch(rich.view.state.tr.insertText(' ' + word, place))
    results.push(rich.markdown())
  }
  await rich.destroy()
  document.body.replaceChildren()
  return results
}

window.openUntouched = async source => {
  const rich = await openRichText({ root: document.body, source, label: 'Tekst' })
  const result = rich.markdown()
  await rich.destroy()
  document.body.replaceChildren()
  return result
}
