import type { ExportInput } from '../input'
import type { Memo } from './outline'

/** The library would write the hour of the clock, and no language. */
export function coreProperties({ title, language }: Memo, { madeOn, siteName }: ExportInput): string {
  const made = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:${name}>`
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${inXml(title)}</dc:title><dc:creator>${inXml(siteName)}</dc:creator><dc:language>${language}</dc:language>${made('created')}${made('modified')}</cp:coreProperties>`
}

const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
