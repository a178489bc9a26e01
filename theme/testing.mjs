// For tests: TypeScript as a module, bundled in memory as the site's scripts are.
import { build } from 'esbuild'

const folder = import.meta.dirname

export async function bundle(path, options = {}) {
  const built = await build({ entryPoints: [`${folder}/${path}`], bundle: true, format: 'esm', target: 'es2022', write: false, ...options })
  return built.outputFiles[0].text
}

export async function load(path) {
  return import(`data:text/javascript;base64,${Buffer.from(await bundle(path)).toString('base64')}`)
}
