// Recalculates the workbooks with LibreOffice and compares every formula with the model, to the øre.
// Needs LibreOffice Calc on the machine: apt-get install --no-install-recommends libreoffice-calc-nogui
// Run: node Calculator/exports/recalculate.mjs   (in theme/, after npm ci)
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load } from '../../testing.mjs'
import { cases, exportOf } from './testing/cases.mjs'
import { differences, readWorkbook, withoutResults } from './testing/readWorkbook.mjs'

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)
if (!office) {
  console.error('LibreOffice is not on this machine. Install it with: apt-get install --no-install-recommends libreoffice-calc-nogui')
  process.exit(2)
}

const { xlsxOf } = await load('Calculator/exports/xlsx.ts')
const folder = mkdtempSync(join(tmpdir(), 'recalculate-'))
try {
  const files = []
  for (const [name, fields] of Object.entries(cases)) {
    const bytes = Buffer.from(await (await xlsxOf(exportOf(fields))).arrayBuffer())
    const path = join(folder, `${files.length}.xlsx`)
    writeFileSync(path, withoutResults(bytes))
    files.push({ name, path, expected: readWorkbook(bytes) })
  }
  const output = join(folder, 'recalculated')
  mkdirSync(output)
  const run = spawnSync(office, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', '--convert-to', 'xlsx', '--outdir', output, ...files.map(file => file.path)], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  let wrong = 0, formulas = 0
  files.forEach(({ name, expected }, at) => {
    const found = differences(expected, readWorkbook(readFileSync(join(output, `${at}.xlsx`))))
    const count = [...expected.sheets.values()].flatMap(sheet => [...sheet.cells.values()]).filter(cell => cell.formula !== null).length
    formulas += count
    wrong += found.length
    console.log(`${found.length ? 'not ok' : 'ok'} – ${name}: ${count} formulas, ${found.length} differ`)
    found.slice(0, 20).forEach(one => console.log(`  ${one}`))
  })
  console.log(`${formulas} formulas in ${files.length} workbooks, ${wrong} differ`)
  process.exitCode = wrong ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
