import { start } from '../Scripts/modules'
import { fidelity } from './fidelity/fidelity'
import { readiness } from './readiness/readiness'
import { roadMap } from './roadMap/roadMap'

start({ fidelity, readiness, 'road-map': roadMap })
