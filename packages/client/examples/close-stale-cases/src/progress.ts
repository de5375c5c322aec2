import type { Writable } from 'node:stream'

/**
 * Shows how far a program is: as one line that changes where a person watches, and as a line for each step in a log.
 *
 * @returns a function to call after each step; `step` says what was done.
 */
export function showProgress(stream: Writable & { isTTY?: boolean }, total: number) {
  let done = 0
  return (step: string) => {
    done += 1
    const count = `${done} of ${total}`
    if (!stream.isTTY) stream.write(`${count}: ${step}\n`)
    // Clears the line and returns to its start, so that what is written next takes its place.
    else stream.write(`\x1b[K${count}\r`)
  }
}
