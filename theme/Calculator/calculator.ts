import { start } from '../Scripts/modules'
import { calculator } from './page/calculator'
import { comparison } from './page/comparison'

start({ calculator, comparison })
