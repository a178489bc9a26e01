// Reads a model and links, a line each, and answers a line for each link: a fingerprint of every number and text of the report, or all of them with --full.
// The test that feeds C# and the browser's model the same inputs runs it.
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { load } from '../../testing.mjs'

const calculator = await load('Calculator/model/index.ts')
const { viewOf } = await load('Calculator/presentation/view.ts')
const { comparisonOf } = await load('Calculator/presentation/comparison.ts')
const isFull = process.argv.includes('--full')
let model
for await (const line of createInterface({ input: process.stdin })) {
  if (model === undefined) model = JSON.parse(line)
  else process.stdout.write(`${answer(line)}\n`)
}

function answer(link) {
  const { inputs, faults } = calculator.readInputs(new URLSearchParams(link), model)
  if (inputs === null) return JSON.stringify(faults)
  const report = calculator.reportOf(inputs, model)
  const values = []
  flatten({ ...report, ...texts(report), view: view(report), comparison: comparisonOf([report, report], model) }, '', values)
  return isFull ? JSON.stringify(values) : createHash('sha256').update(values.map(([path, value]) => `${path}=${value}\n`).join('')).digest('hex')
}

/** With everything beside each other, as in C#. */
function view(report) {
  const { texts, tables, drawings, warnings } = viewOf(report, model)
  return { ...texts, ...tables, ...drawings, warnings }
}

function texts({ inputs, outcome, warnings, sensitivities }) {
  const { kroner, millionKroner, percent, round, whole, nameOf } = calculator
  return {
    link: calculator.queryOf(inputs, model),
    texts: [kroner(outcome.netPresentValueKroner), millionKroner(outcome.netPresentValueKroner), whole(outcome.netPresentValueKroner), percent(outcome.years.at(-1).effectShare * 100, 1)],
    rounded: outcome.years.map(year => round(year.resultKroner, 2)),
    warnings: warnings.map(({ warning, fields }) => [warning.id, ...fields.map(nameOf)]),
    sensitivities: sensitivities.map(({ label, lowText, highText, lowKroner, highKroner, swingKroner }) => ({ label, lowText, highText, lowKroner, highKroner, swingKroner })),
  }
}

/** Names in order of their letters, numbers as the bits they are made of. */
function flatten(value, path, values) {
  if (typeof value === 'number') values.push([path, bits(value)])
  else if (value === null || typeof value !== 'object') values.push([path, String(value)])
  else for (const name of Object.keys(value).sort()) flatten(value[name], `${path}.${name}`, values)
}

function bits(number) {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  return view.getBigUint64(0).toString(16)
}
