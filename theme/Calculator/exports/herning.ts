import { exportSentence } from './sentences'

/** The three honest ways to read Herning's own numbers. None is shown without the others. */
interface HerningReading {
  name: string
  result: string
  source: string
}

export const herningReadings = (): HerningReading[] => ['projekt', 'kommune', 'distrikter'].map(one => ({
  name: exportSentence(`herning.${one}`), result: exportSentence(`herning.${one}-resultat`), source: exportSentence(`herning.${one}-kilde`),
}))
