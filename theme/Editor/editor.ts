import { themeSwitch } from '../Footer/ThemeSwitch'
import { start } from '../Scripts/modules'
import { editing } from './Editing/editing'
import { faults } from './Frame/faults'
import { sideBySide } from './Reviewing/sideBySide'

start({ editing, faults, 'side-by-side': sideBySide, 'theme-switch': themeSwitch })
