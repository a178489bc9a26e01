export const tableCsv = (headings: string[], rows: string[][]): Blob => new Blob([[headings, ...rows].join('\r\n')])
