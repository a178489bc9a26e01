import { start } from '../Scripts/modules'
import { readiness } from './readiness/readiness'

start({ readiness })
