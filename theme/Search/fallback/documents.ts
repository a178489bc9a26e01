/** The file `/soeg/dokumenter.json`. */
export type DocumentFile = { dokumenter: SiteDocument[]; synonymer: string[][] }

export type SiteDocument = { id: string; titel: string; url: string; type: string; resume: string; tekst: string; emner?: string[] }
