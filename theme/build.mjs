// CSS, TypeScript, fonts and pictures into dist/, named by their content, with a manifest: plain name -> file name.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, existsSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { fonts } from './fonts.mjs'

const folder = import.meta.dirname
const output = join(folder, 'dist')
const browsers = ['chrome109', 'firefox115', 'safari16.4']
const isCompressible = name => /\.(css|js|svg|txt)$/.test(name)
const smallestWorthwhile = 400
const common = { bundle: true, minify: true, write: false, target: browsers, outdir: output, logLevel: 'warning', legalComments: 'none' }

/** Every style sheet lies beside its component, so the list is made here, in order of name. What is on few pages goes into a file of its own, with the forms'. */
const sheets = readdirSync(folder, { recursive: true })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.css') && !/^(node_modules|dist|obj|bin)\//.test(name))
  .filter(name => name !== 'Styles/layers.css')
  .sort()
const apart = {
  calculator: ['Forms', 'Calculator'], replication: ['Forms', 'Replication'], municipalities: ['Forms', 'Municipalities'], meeting: ['Meeting'], editor: ['Editor'],
  front: ['PageTypes/FrontPage.css'],
  // The box in the header is on every page, the rest of the search on its own.
  search: ['Search/SearchFilters.css', 'Search/SearchPage.css', 'Search/SearchResults.css'],
}

/** What the editors' pages take from the site's own sheets. */
const isSharedWithEditors = name => /^(Styles\/(base|button|fonts|tokens)|Header\/SkipLink|Footer\/ThemeSwitch)\.css$/.test(name)
const isIn = (name, places) => places.includes(name) || places.includes(name.split('/')[0])
const sheetsIn = places => sheets.filter(name => isIn(name, places) || (places.includes('Editor') && isSharedWithEditors(name)))
const siteSheets = sheets.filter(name => !isIn(name, Object.values(apart).flat()))

function styles(sourcefile, names) {
  const contents = ['Styles/layers.css', ...names].map(name => `@import "./${name}";`).join('\n')
  return build({ ...common, stdin: { contents, loader: 'css', resolveDir: folder, sourcefile }, assetNames: '[name]-[hash]', plugins: [fonts()] })
    .then(result => result.outputFiles.map(file => ({ ...file, name: basename(file.path) === 'stdin.css' ? sourcefile : relative(output, file.path) })))
}

async function scripts() {
  const built = await Promise.all([
    // What is fetched only when somebody searches, or asks for a document, lies in files of their own.
    build({ ...common, entryPoints: [join(folder, 'Scripts/site.ts'), join(folder, 'Scripts/refresh.ts')], format: 'esm', splitting: true }),
    build({ ...common, entryPoints: ['calculator', 'comparison'].map(name => join(folder, `Calculator/${name}.ts`)), format: 'esm', splitting: true }),
    build({ ...common, entryPoints: ['fidelity', 'readiness', 'roadMap'].map(name => join(folder, `Replication/${name}.ts`)), format: 'esm', splitting: true }),
    build({ ...common, entryPoints: [join(folder, 'Meeting/meeting.ts')], format: 'esm', splitting: true }),
    build({ ...common, entryPoints: [join(folder, 'Editor/editor.ts')], format: 'esm', splitting: true }),
  ])
  return built.flatMap(one => one.outputFiles).map(file => ({ ...file, name: relative(output, file.path) }))
}

async function bundle() {
  const own = Object.entries(apart).map(([name, places]) => styles(`${name}.css`, sheetsIn(places)))
  const files = await Promise.all([styles('site.css', siteSheets), ...own, scripts()])
  return files.flat().map(file => ({ name: file.name, bytes: file.contents }))
}

function pictures() {
  return readdirSync(join(folder, 'Assets/public')).map(name => ({ name, bytes: readFileSync(join(folder, 'Assets/public', name)) }))
}

function named({ name, bytes }) {
  const extension = extname(name)
  // Named by their content already: fonts, and the parts of a script, which call each other by these names.
  const plain = name.replace(/-[A-Z0-9]{8}(?=\.woff2$)/, '')
  if (plain !== name || /-[A-Z0-9]{8}\.js$/.test(name)) return { plain, name, bytes }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { plain, name: `${basename(plain, extension)}-${hash}${extension}`, bytes }
}

/** Written beside and renamed, so that a reader never sees half a file. */
function write(name, bytes) {
  const path = join(output, name)
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(bytes))) return
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
}

/** Compressed as hard as can be, once: a site that is built again takes the copies as they are. Below the smallest size the headers weigh more than what is saved. */
function writeCopies({ name, bytes }) {
  if (!isCompressible(name) || bytes.length < smallestWorthwhile) return []
  const copies = [`${name}.br`, `${name}.gz`]
  // The name tells what is in it, so that a copy that is there is the right one.
  if (!copies.every(copy => existsSync(join(output, copy)))) {
    write(copies[0], brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
    write(copies[1], gzipSync(bytes, { level: 9 }))
  }
  return copies
}

const files = [...(await bundle()), ...pictures()].map(named).sort((a, b) => (a.plain < b.plain ? -1 : 1))
const manifest = Object.fromEntries(files.map(file => [file.plain, file.name]))

mkdirSync(output, { recursive: true })
files.forEach(file => write(file.name, file.bytes))
const copies = files.flatMap(writeCopies)
write('assets.json', JSON.stringify(manifest, null, 2) + '\n')
utimesSync(join(output, 'assets.json'), new Date(), new Date())
const kept = new Set(['assets.json', ...Object.values(manifest), ...copies])
readdirSync(output).filter(name => !kept.has(name)).forEach(name => rmSync(join(output, name)))
