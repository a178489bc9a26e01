import { themeSwitch } from '../Footer/ThemeSwitch'
import { start } from '../Scripts/modules'
import { faults } from './Frame/faults'

start({ faults, 'theme-switch': themeSwitch })
