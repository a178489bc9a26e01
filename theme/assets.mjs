// What `dotnet build` runs: the tools when the lock file has changed, then the assets. One process at a time.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`error: the theme is built with Node 20.11 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org/.`)
  process.exit(1)
}

const folder = import.meta.dirname
const lock = `${folder}/.assets-lock`
const stamp = `${folder}/node_modules/.installed`
const oldestLiveLock = 5 * 60_000

async function takeLock() {
  for (;;) {
    try {
      return mkdirSync(lock)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isStale()) rmdirSync(lock)
      else await setTimeout(200)
    }
  }
}

function isStale() {
  const taken = statSync(lock, { throwIfNoEntry: false })
  return taken !== undefined && Date.now() - taken.mtimeMs > oldestLiveLock
}

function install() {
  const wanted = createHash('sha256').update(readFileSync(`${folder}/package-lock.json`)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  execSync('npm ci --ignore-scripts', { cwd: folder, stdio: 'inherit' })
  writeFileSync(stamp, wanted)
}

await takeLock()
try {
  install()
  execSync('npm run --silent build', { cwd: folder, stdio: 'inherit' })
} finally {
  rmdirSync(lock)
}
