import type { CalculationReport } from '../model/reports/report'
import type { Model } from '../model/model'
import { nameOf } from '../model/inputs/fields'
import { inWords } from './amounts'
import { assumptionRows } from './assumptions'
import { breakEven, breakEvenDistance } from './breakEven'
import { costRows, staff } from './costs'
import { cumulativeDrawing, cumulativeRows, cumulativeText } from './cumulative'
import { distributionDrawing, distributionRows, distributionText } from './distribution'
import type { Drawing } from './drawing'
import { announcement, basePayback, baseSum, failText, failValue, uncertainChance, uncertainRange, uncertainValue } from './headlines'
import { ladderDrawing, ladderRows, ladderText } from './ladder'
import { scenarioRows, switchingRows, yearRows } from './rows'
import { sensitivityDrawing, sensitivityRows, sensitivityText } from './sensitivity'
import type { TableRow } from './tableRow'

interface WarningView {
  id: string
  field: string | null
}

interface TextView {
  announcement: string
  breakEven: string
  breakEvenDistance: string
  baseValue: string
  baseSum: string
  basePayback: string
  uncertainValue: string
  uncertainRange: string
  uncertainChance: string
  failValue: string
  failText: string
  staff: string
  cumulativeText: string
  distributionText: string
  sensitivityText: string
  ladderText: string
}

interface TableView {
  costs: TableRow[]
  years: TableRow[]
  cumulative: TableRow[]
  distribution: TableRow[]
  sensitivity: TableRow[]
  scenarios: TableRow[]
  switchingValues: TableRow[]
  ladder: TableRow[]
  assumptions: TableRow[]
}

interface DrawingView {
  cumulativeDrawing: Drawing
  distributionDrawing: Drawing
  sensitivityDrawing: Drawing
  ladderDrawing: Drawing
}

/** A report in words, tables and pictures: `CalculationView` in C#, and equal to it. */
export interface CalculationView {
  texts: TextView
  tables: TableView
  drawings: DrawingView
  warnings: WarningView[]
}

export const viewOf = (report: CalculationReport, model: Model): CalculationView => ({
  texts: {
    announcement: announcement(report), breakEven: breakEven(report), breakEvenDistance: breakEvenDistance(report),
    baseValue: inWords(report.outcome.presentValues.resultKroner), baseSum: baseSum(report), basePayback: basePayback(report),
    uncertainValue: uncertainValue(report), uncertainRange: uncertainRange(report), uncertainChance: uncertainChance(report),
    failValue: failValue(report), failText: failText(), staff: staff(report), cumulativeText: cumulativeText(report),
    distributionText: distributionText(report), sensitivityText: sensitivityText(report), ladderText: ladderText(),
  },
  tables: {
    costs: costRows(report), years: yearRows(report), cumulative: cumulativeRows(report), distribution: distributionRows(report),
    sensitivity: sensitivityRows(report), scenarios: scenarioRows(report, model), switchingValues: switchingRows(report), ladder: ladderRows(report, model),
    assumptions: assumptionRows(report, model),
  },
  drawings: {
    cumulativeDrawing: cumulativeDrawing(report), distributionDrawing: distributionDrawing(report),
    sensitivityDrawing: sensitivityDrawing(report), ladderDrawing: ladderDrawing(report, model),
  },
  warnings: report.warnings.map(({ warning, fields }) => ({ id: warning.id, field: fields[0] ? nameOf(fields[0]) : null })),
})
