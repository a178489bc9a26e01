import { start } from '../Scripts/modules'
import { fidelity } from './fidelity/fidelity'

start({ fidelity })
