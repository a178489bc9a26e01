import { start } from '../Scripts/modules'
import { roadMap } from './roadMap/roadMap'

start({ 'road-map': roadMap })
