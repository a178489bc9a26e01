import { citation } from '../Article/CitationBox'
import { tableScroll } from '../Body/TableScroll'
import { factPopovers } from '../Facts/FactPopovers'
import { themeSwitch } from '../Footer/ThemeSwitch'
import { start } from './modules'
import { openDetailsForPrint } from './print'

start({ citation, 'fact-popovers': factPopovers, 'table-scroll': tableScroll, 'theme-switch': themeSwitch })
openDetailsForPrint(window, document)
