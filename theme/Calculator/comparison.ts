import { start } from '../Scripts/modules'
import { comparison } from './page/comparison'

start({ comparison })
