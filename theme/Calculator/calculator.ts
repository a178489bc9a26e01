import { start } from '../Scripts/modules'
import { calculator } from './page/calculator'

start({ calculator })
