/**
 * Makes a text of JSON or XML one that no parser takes, also none that stops reading at the end of the first value.
 * Undefined when the media type is another one, since every text is good there.
 */
export function malform(text: string, contentType: string): string | undefined {
  if (/[/+]json *(;|$)/i.test(contentType)) return `{${text}`
  if (/[/+]xml *(;|$)/i.test(contentType)) return text.slice(0, text.lastIndexOf('<') + 1)
  return undefined
}
