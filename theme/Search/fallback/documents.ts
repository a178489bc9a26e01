/** The file `/soeg/dokumenter.json`. `vaegte` is how much a kind of thing counts, where it does not count in full. */
export type DocumentFile = { dokumenter: SiteDocument[]; synonymer: string[][]; vaegte?: Record<string, number> }

/** `soegeord` are searches that the editors know this to be the best answer to. */
export type SiteDocument = { id: string; titel: string; url: string; type: string; resume: string; tekst: string; emner?: string[]; soegeord?: string[] }
