import { themeSwitch } from '../Footer/ThemeSwitch'
import { start } from '../Scripts/modules'
import { editing } from './Editing/editing'
import { faults } from './Frame/faults'

start({ editing, faults, 'theme-switch': themeSwitch })
