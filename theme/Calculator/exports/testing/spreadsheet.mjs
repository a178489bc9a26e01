// IronCalc as the spreadsheet that an economist opens the workbook in.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import initialize, { Model } from '@ironcalc/wasm'

await initialize({ module_or_path: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) })

/** The workbook calculated anew, with the contents of some cells changed: { 'Forudsætninger!B6': 200 }. Read like `readWorkbook`. */
export function calculated({ sheets, names }, changes = {}) {
  const model = new Model('workbook', 'en', 'UTC', 'en'), order = [...sheets.keys()]
  model.pauseEvaluation()
  order.forEach((name, sheet) => {
    if (sheet > 0) model.newSheet()
    model.renameSheet(sheet, name)
  })
  // A print title is a name too, and no cell.
  for (const { name, range } of names) if (!name.startsWith('_xlnm.')) model.newDefinedName(name, null, range)
  order.forEach((name, sheet) => {
    for (const [cell, { formula, value }] of sheets.get(name).cells) {
      const written = `${name}!${cell}` in changes ? changes[`${name}!${cell}`] : formula === null ? value : `=${formula}`
      if (written === null || written === '') continue
      const { row, column } = placeOf(cell)
      model.setUserInput(sheet, row, column, typeof written === 'string' && formula === null ? `'${written}` : String(written))
      model.updateRangeStyle({ sheet, row, column, height: 1, width: 1 }, 'num_fmt', '0.0000000000')
    }
  })
  model.resumeEvaluation()
  model.evaluate()
  return { sheets: new Map(order.map((name, sheet) => [name, { cells: new Map([...sheets.get(name).cells].map(([cell, { formula }]) => [cell, { formula, value: shown(model, sheet, cell) }])) }])) }
}

const numeric = 1

function shown(model, sheet, cell) {
  const { row, column } = placeOf(cell), text = model.getFormattedCellValue(sheet, row, column)
  return model.getCellType(sheet, row, column) === numeric && text !== '' ? Number(text) : text
}

function placeOf(cell) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)
  return { row: Number(row), column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) }
}
