import { createHash } from 'node:crypto'

/**
 * An id of 21 letters and digits, the form that Bruno wants, which depends on nothing but the name, so that the same
 * contract makes the same file.
 */
export function derivedId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 21)
}

/** A UUID which depends on nothing but the name. */
export function derivedUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  // Version 8 is the one for UUIDs of one's own making (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
