import type { Secret } from './secret.ts'

/** A text in which secrets stand. */
export type Text = (string | Secret)[]

/** Puts texts one after the other, in as few parts as can be. */
export function joinText(...parts: Text): Text {
  const joined: Text = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof last === 'string' && typeof part === 'string') joined.splice(-1, 1, last + part)
    else joined.push(part)
  }
  return joined
}
