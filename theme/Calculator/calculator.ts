import { start } from '../Scripts/modules'
import { untouched as calculator } from './page/untouched'

start({ calculator })
