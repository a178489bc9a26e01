import { workbookOf } from '../../Documents/workbook/workbook'
import { inWords } from '../days/written'
import { beforeCut, type DatedTask, type Plan } from './plan'
import { weekdays } from './weekdays'

interface PlanExport {
  plan: Plan
  reservation: string
  address: string
  siteName: string
  madeOn: string
}

/** The plan as a workbook, with a column in which to write how it goes. */
export async function planWorkbook({ plan, reservation, address, siteName, madeOn }: PlanExport): Promise<Blob> {
  const title = plan.name || 'Køreplan'
  const task = (one: DatedTask, phase: string) => one.days.map((day, at) => [day, inWords(day), phase, one.days.length > 1 ? `${one.name} (${at + 1} af ${one.days.length})` : one.name, one.kind, one.roleText, one.text, one.components, ''])
  const tasks = plan.phases.flatMap(phase => phase.tasks.flatMap(one => task(one, phase.name))).sort((a, b) => a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0).map(row => row.slice(1))
  return workbookOf(title, [
    { name: 'Tidsplan', title, table: [['Dato', 'Fase', 'Punkt', 'Slags', 'Ansvar', 'Hvad det går ud på', 'Kerneelementer', 'Status'], ...tasks], widths: [20, 20, 36, 14, 30, 60, 16, 24] },
    { name: 'Faser', title: 'Faser', table: [['Fase', 'Fra', 'Til', 'Måneder', 'Formål'], ...plan.phases.map(phase => [phase.name, inWords(phase.from), inWords(phase.to), String(phase.months), phase.purpose])], widths: [26, 20, 20, 10, 80] },
    {
      name: 'Før sagstallet', title: 'Det skal gå forud for et lavere sagstal', widths: [40, 20, 34, 70, 16],
      table: [['Punkt', 'Dato', 'Ansvar', 'Hvad det går ud på', 'På plads'], ...beforeCut(plan).map(one => [one.name, inWords(one.days[0]!), one.roleText, one.text, ''])],
    },
    {
      name: 'Møder', title: 'Møder', widths: [26, 44, 24, 24, 20, 44, 60],
      table: [['Møde', 'Deltagere', 'Hvor tit', 'Dag og tid', 'Første gang', 'Springes over', 'Om mødet'], ...plan.meetings.map(one => [
        one.name, one.participants, one.rhythmText, `${weekdays[one.weekday - 1]} kl. ${one.time}`, one.days[0] ? inWords(one.days[0]) : '', one.left.map(inWords).join(', '), one.text,
      ])],
    },
    { name: 'Roller', title: 'Roller', table: [['Rolle', 'Hvem', 'Ansvar'], ...plan.roles.map(one => [one.name, one.person, one.text])], widths: [34, 30, 80] },
    { name: 'Risici', title: 'Risici', table: [['Risiko', 'Tegn', 'Det gør I'], ...plan.risks.map(one => [one.name, one.sign, one.action])], widths: [36, 60, 60] },
    {
      name: 'Om planen', title: 'Om planen', widths: [26, 90],
      table: [['Hvad', 'Oplysning'], ['Plan', title], ['Begynder', inWords(plan.start)], ['Slutter', inWords(plan.end)], ['Forbehold', reservation], ['Kilde', `${siteName}, ${address}`], ['Filen er lavet', inWords(madeOn)]],
    },
  ], { madeOn, siteName })
}
