/**
 * The file `/soeg/dokumenter.json`. `bedste` are pages that the editors have named as the best answer to the searches in `soegeord`;
 * `vaegte` is how much a kind of thing counts, where it does not count in full.
 */
export type DocumentFile = { dokumenter: SiteDocument[]; synonymer: string[][]; bedste?: (Omit<SiteDocument, 'tekst'> & { soegeord: string[] })[]; vaegte?: Record<string, number> }

export type SiteDocument = { id: string; titel: string; url: string; type: string; resume: string; tekst: string; emner?: string[] }
