import { byteOrderMark, danishLines } from '../../Documents/csv/lines'
import { fileName } from '../../Documents/fileName'
import { fileOf } from './file'
import { aboutTable, answerTable, type FidelityExport } from './tables'

/** The file that the visitor asks for. What it takes to write a workbook is fetched only now. */
export async function fidelityFile(kind: string, input: FidelityExport): Promise<{ blob: Blob, name: string }> {
  const name = fileName('fidelitet', input.run.navn, input.run.dato)
  switch (kind) {
    case 'json': return { blob: new Blob([fileOf(input.run)], { type: 'application/json' }), name: `${name}.json` }
    case 'csv': return { blob: new Blob([byteOrderMark + danishLines([...aboutTable(input), [], ...answerTable(input)])], { type: 'text/csv;charset=utf-8' }), name: `${name}.csv` }
    default: {
      const { workbookOf } = await import('../../Documents/workbook/workbook')
      const blob = await workbookOf('Fidelitet', [
        { name: 'Svar', title: `Fidelitet: ${input.run.navn || 'uden navn'}`, table: answerTable(input), widths: [8, 30, 44, 14, 44, 18, ...(input.earlier ? [18, 26] : []), 50] },
        { name: 'Om skemaet', title: 'Om skemaet', table: [['Hvad', 'Oplysning'], ...aboutTable(input)], widths: [26, 90] },
      ], input)
      return { blob, name: `${name}.xlsx` }
    }
  }
}
