// IBM Plex Sans (SIL Open Font License 1.1), cut down to the letters of Danish and its neighbours.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'

// A rarer letter is drawn by the reader's own font, and the others weigh 6 KB less for everybody.
const letters = range(0x20, 0x7e) + '\u00a0§«»·°±×÷½²ÄÅÆÉÖØÜßàáâäåæçèéêëíïñóôöøúüý–—‘’“”„•…€−≠≈≤≥←↑→↓'

const faces = { 'plex-400.woff2': 'IBMPlexSans-Regular.woff2', 'plex-600.woff2': 'IBMPlexSans-SemiBold.woff2' }

/** Lets style sheets write <c>url("font:plex-400.woff2")</c>. */
export function fonts() {
  return {
    name: 'fonts',
    setup(build) {
      build.onResolve({ filter: /^font:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'font' }))
      build.onLoad({ filter: /.*/, namespace: 'font' }, async ({ path }) => ({ contents: await cut(faces[path]), loader: 'file' }))
    },
  }
}

// Without hinting, which halves the outlines: screens draw letters smoothly without it, Windows too once no gasp table asks for the hints.
async function cut(file) {
  const whole = await readFile(createRequire(import.meta.url).resolve(`@ibm/plex-sans/fonts/complete/woff2/${file}`))
  const fewer = await subsetFont(whole, letters, { targetFormat: 'truetype', keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk'], noHinting: true, dropTables: ['gasp'] })
  return fontverter.convert(renamed(fewer), 'woff2', 'truetype')
}

/** The licence reserves the name «Plex» for the whole font. Of the same length, so that nothing in the file moves. */
function renamed(font) {
  const bytes = Buffer.from(font)
  for (const [reserved, own] of [['IBM Plex', 'Portalen'], ['IBMPlex', 'Portals']]) {
    const from = inUtf16(reserved), to = inUtf16(own)
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + to.length)) to.copy(bytes, at)
  }
  return bytes
}

const inUtf16 = text => Buffer.from(text, 'utf16le').swap16()

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
