/**
 * A body as a value: parsed where it is JSON, else its text; undefined when it is empty. Never throws.
 *
 * @param hide what is done to each text in it.
 */
export function readBody(
  text: string,
  mediaType: string | null,
  hide?: (text: string) => string,
): unknown {
  if (!text) return undefined
  // Some servers label JSON as something else, and error pages as JSON.
  if (/^\s*[[{]/.test(text) || mediaType?.includes('json')) {
    try {
      return JSON.parse(
        text,
        hide && ((_, value) => (typeof value === 'string' ? hide(value) : value)),
      )
    } catch {}
  }
  return hide?.(text) ?? text
}
