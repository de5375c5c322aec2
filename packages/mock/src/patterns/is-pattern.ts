import { safePattern } from './safe-pattern.ts'

/** Whether a value is a regular expression as JSON Schema knows them. */
export function isPattern(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    safePattern(value)
    return true
  } catch {
    return false
  }
}

/** What to write where a value is none. */
export const A_PATTERN = 'a regular expression of ECMAScript with the flag u'
