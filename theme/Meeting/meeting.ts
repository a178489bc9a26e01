import { start } from '../Scripts/modules'
import { meeting } from './page'

start({ meeting })
