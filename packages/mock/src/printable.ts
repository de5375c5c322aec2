/** What moves the cursor, changes the title of a window, or turns the order of letters round. */
const HIDDEN = /[^\P{C}\n\t]/gu

/** A text of a contract as it may be printed to a terminal: what would be obeyed there is shown. */
export function printable(text: string): string {
  return text.replace(HIDDEN, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`
  })
}
