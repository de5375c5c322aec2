/** The body of a request, read. */
export interface Body {
  /** A JSON value for JSON, text for all else, undefined when empty. */
  body: unknown
  /** Whether the body is labelled as JSON and is none. Then it stays text, which no schema of an object accepts. */
  malformed: boolean
}

/** Reads the body of a request as its media type says. */
export function parseBody(text: string | undefined, contentType = ''): Body {
  if (!text) return { body: undefined, malformed: false }
  if (!/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)) return { body: text, malformed: false }
  try {
    return { body: JSON.parse(text), malformed: false }
  } catch {
    return { body: text, malformed: true }
  }
}
