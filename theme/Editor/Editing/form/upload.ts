// Sends a picture. Its size is looked at before anything is sent: a server that stops a large file in the middle can't say why.
export type Uploaded = { address: string; problem?: undefined } | { problem: string }

const largestPicture = 8_000_000

/** The text that is being written: `modellen/index.md`. */
export const entryPath = () => document.querySelector<HTMLElement>('[data-entry-path]')?.dataset['entryPath'] ?? ''

export const isTooLarge = (file: File) => file.size > largestPicture

export async function sendPicture(file: File): Promise<Uploaded> {
  const body = new FormData()
  body.append('sti', entryPath())
  body.append('fil', file)
  try {
    const response = await fetch('/redaktion/api/billede', { method: 'POST', body, headers: { 'X-Vidensportal': '1' } })
    const answer = (await response.json()) as { adresse?: string; detail?: string }
    if (response.ok && answer.adresse !== undefined) return { address: answer.adresse }
    return { problem: answer.detail ?? 'Billedet kunne ikke gemmes. Prøv igen.' }
  } catch {
    return { problem: 'Billedet kunne ikke sendes. Måske er forbindelsen væk, eller filen er for stor. Prøv igen.' }
  }
}
