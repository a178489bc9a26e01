import { citation } from '../Article/CitationBox'
import { tableScroll } from '../Body/TableScroll'
import { factPopovers } from '../Facts/FactPopovers'
import { themeSwitch } from '../Footer/ThemeSwitch'
import { searchBox } from '../Search/searchBox'
import { openSearchByKey, searchKeys } from '../Search/searchKeys'
import { start } from './modules'
import { openDetailsForPrint } from './print'

const searchPage = async (root: HTMLElement): Promise<void> => (await import('../Search/page/page')).startPage(root)
const municipalities = async (root: HTMLElement): Promise<void> => (await import('../Municipalities/municipalities')).municipalities(root)
const contribution = async (root: HTMLElement): Promise<void> => (await import('../Municipalities/contribution/contribution')).contribution(root)

start({ citation, contribution, 'fact-popovers': factPopovers, municipalities, 'search-box': searchBox, 'search-keys': searchKeys, 'search-page': searchPage, 'table-scroll': tableScroll, 'theme-switch': themeSwitch })
openSearchByKey(document)
openDetailsForPrint(window, document)
