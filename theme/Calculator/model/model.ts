/** A version of the calculation as the site gives it: `ModelJson` in C# writes it. The formulas are in code, the numbers are here. */
export interface Model {
  version: string
  dato: string
  felter: InputDefinition[]
  profiler: Profile[]
  trin: string[]
  scenarier: ScenarioDefinition[]
  usikkerhed: UncertaintyDefinition
  foelsomhed: SensitivityDefinition[]
  advarsler: WarningDefinition[]
  advarselsgraenser: WarningLimits
  tjekliste: string[]
}

export type Unit = 'antal' | 'kr' | 'kr-aar' | 'pct' | 'aar' | 'aarsvaerk' | 'ja-nej' | 'trin'

export interface InputDefinition {
  noegle: InputKey
  navn: string
  hjaelp: string | null
  enhed: Unit
  gruppe: 'udgangspunkt' | 'investering' | 'aendring' | 'forudsaetninger'
  hovedfelt: boolean
  mindst: number
  hoejst: number
  hele: boolean
  valgfri: boolean
  valg: number[]
  standarder: StandardValue[]
}

export interface StandardValue {
  vaerdi: number
  aar: string | null
  tillid: string
  kilde: string
  fakta: string[]
  begrundelse: string
}

export interface Profile {
  id: string
  navn: string
  beskrivelse: string
  vaerdier: Record<string, number>
}

export interface ScenarioDefinition {
  id: string
  navn: string
  beskrivelse: string
  kausalPct: number | null
  bortfaldPct: number | null
  indfasningPct: number[] | null
  omkostningstillaegPct: number | null
}

export interface Spread {
  lavest: number
  oftest: number
  hoejest: number
}

export interface UncertaintyDefinition {
  seed: number
  traekninger: number
  stoersteKausalAndel: number
  flyttede: Spread
  prisforskel: Spread
  omkostning: Spread
  stoersteBortfaldAndel: number
  chanceForForsinkelse: number
}

export type SensitivityKind = 'kausal' | 'antal' | 'pris-trin-6' | 'pris-trin-5' | 'raadgiver' | 'bortfald' | 'forsinkelse' | 'refusion' | 'rente'

export interface SensitivityDefinition {
  parameter: SensitivityKind
  navn: string
  lav: { tekst: string, tal: number | null }
  hoej: { tekst: string, tal: number | null }
}

export type WarningCondition =
  | 'altid' | 'mindre-aendring-end-herning' | 'refusion' | 'plejefamilie-uden-stoette' | 'ingen-ekstra-forebyggelse' | 'standardpriser'
  | 'sagstal-uden-for-anbefaling' | 'stor-besparelse-pr-barn' | 'flere-flyttet-end-der-er' | 'talt-to-gange' | 'gratis-trin' | 'dyrere-trin'

export interface WarningDefinition {
  id: string
  naar: WarningCondition
  titel: string
  tekst: string
  fakta: string[]
}

interface WarningLimits {
  sagerFoerHerning: number
  faerrestSager: number
  flestSager: number
  stoersteBesparelsePrBarnKr: number
  kausalHeleKommunenPct: number
}

export type InputKey =
  | 'sager' | 'sager_foer' | 'sager_efter' | 'afrunding_aarsvaerk' | 'raadgiver_kr' | 'teamleder_aarsvaerk' | 'teamleder_kr' | 'tvaerfaglig_kr'
  | 'ekstra_forebyggelse_kr' | 'opstart_kr' | 'omkostningstillaeg_pct' | 'boern' | 'enhedspris_kr' | 'prisregulering_pct' | 'flyt_fra' | 'flyt_til'
  | 'flyt_antal' | 'flyt_stoette_kr' | 'besparelse_kendt_kr' | 'refusion' | 'refusion_graense_kr' | 'refusion_sats_pct' | 'indfasning_pct' | 'bortfald_pct'
  | 'kausal_pct' | 'modregning_kr' | 'horisont_aar' | 'rente_pct'
