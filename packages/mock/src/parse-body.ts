/**
 * Reads the body of a request as the engine wants it: a JSON value for JSON, text for all else, nothing when empty.
 * JSON that cannot be read stays text, which no schema of an object or array accepts, so the engine
 * refuses it as it refuses any other wrong body.
 */
export function parseBody(text: string | undefined, contentType = ''): unknown {
  if (!text) return undefined
  if (!/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
