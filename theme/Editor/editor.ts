import { themeSwitch } from '../Footer/ThemeSwitch'
import { start } from '../Scripts/modules'
import { editing } from './Editing/editing'
import { faults } from './Frame/faults'
import { notice } from './Frame/notices'
import { sideBySide } from './Reviewing/sideBySide'

start({ editing, faults, notice, 'side-by-side': sideBySide, 'theme-switch': themeSwitch })
