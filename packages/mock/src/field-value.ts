/** What may not stand in a line of a header. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\n-\x1f\x7f]+/

/** A text as one line, as RFC 9112 reads the line breaks of a header: as spaces. */
export function oneLine(text: string): string {
  return CONTROL.test(text) ? text.split(CONTROL).join(' ').trim() : text
}

/** Whether a text has letters that one byte each cannot say. */
export function isBeyondLatin1(text: string): boolean {
  return /[\u0100-\uffff]/.test(text)
}

/**
 * The value of a header as Node takes it, one character for each byte. What goes beyond Latin-1 is sent as UTF-8, as
 * servers do. There is no text that Node would refuse.
 */
export function fieldValue(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  const line = oneLine(text)
  return isBeyondLatin1(line) ? Buffer.from(line).toString('latin1') : line
}
