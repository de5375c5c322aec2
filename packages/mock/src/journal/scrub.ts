import { type Found, MASK, MOST_FOUND } from './masking.ts'

/** Replaces each secret that was found elsewhere, where a text repeats it. */
export function scrub(text: string, found: Found): string {
  if (found.size >= MOST_FOUND) return MASK
  // The longest first, since one may be part of another.
  const secrets = [...found].sort(([a], [b]) => b.length - a.length)
  return secrets.reduce(
    (rest, [secret, mask]) =>
      rest.replaceAll(secret, () => mask).replaceAll(escapeXml(secret), () => mask),
    text,
  )
}

/** The same for a text that may be JSON. There only the texts in it change, not its numbers, keys and spaces. */
export function scrubJson(text: string, found: Found): string {
  if (!isJson(text)) return scrub(text, found)
  return text.replaceAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g, (all, literal, colon) => {
    const before: string = JSON.parse(literal)
    const after = colon ? before : scrub(before, found)
    return after === before ? all : JSON.stringify(after)
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
