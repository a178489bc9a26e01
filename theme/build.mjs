// CSS, TypeScript, fonts and pictures into dist/, named by their content, with a manifest: plain name -> file name.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, existsSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { fonts } from './fonts.mjs'

const folder = import.meta.dirname
const output = join(folder, 'dist')
const browsers = ['chrome109', 'firefox115', 'safari16.4']

/** Every style sheet lies beside its component, so the list is made here: layers first, then in order of name. */
function styleEntry() {
  const sheets = readdirSync(folder, { recursive: true })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.css') && !/^(node_modules|dist|obj|bin)\//.test(name))
    .filter(name => name !== 'Styles/layers.css')
    .sort()
  return ['Styles/layers.css', ...sheets].map(name => `@import "./${name}";`).join('\n')
}

async function bundle() {
  const styles = { contents: styleEntry(), loader: 'css', resolveDir: folder, sourcefile: 'site.css' }
  const common = { bundle: true, minify: true, write: false, target: browsers, outdir: output, logLevel: 'warning', legalComments: 'none' }
  const [css, js] = await Promise.all([
    build({ ...common, stdin: styles, assetNames: '[name]-[hash]', plugins: [fonts()] }),
    build({ ...common, entryPoints: [join(folder, 'Scripts/site.ts'), join(folder, 'Scripts/refresh.ts')], format: 'esm' }),
  ])
  return [...css.outputFiles, ...js.outputFiles].map(file => ({ name: relative(output, file.path), bytes: file.contents }))
}

function pictures() {
  return readdirSync(join(folder, 'Assets/public')).map(name => ({ name, bytes: readFileSync(join(folder, 'Assets/public', name)) }))
}

function named({ name, bytes }) {
  const extension = extname(name)
  const plain = name === 'stdin.css' ? 'site.css' : name.replace(/-[A-Z0-9]{8}(?=\.woff2$)/, '')
  if (plain !== name && extension === '.woff2') return { plain, name, bytes }
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

const files = [...(await bundle()), ...pictures()].map(named).sort((a, b) => (a.plain < b.plain ? -1 : 1))
const manifest = Object.fromEntries(files.map(file => [file.plain, file.name]))

mkdirSync(output, { recursive: true })
files.forEach(file => write(file.name, file.bytes))
write('assets.json', JSON.stringify(manifest, null, 2) + '\n')
utimesSync(join(output, 'assets.json'), new Date(), new Date())
const kept = new Set(['assets.json', ...Object.values(manifest)])
readdirSync(output).filter(name => !kept.has(name)).forEach(name => rmSync(join(output, name)))
