/** One change to a script that Redocly made. */
export interface Change {
  /** What the change is for, as the end of the sentence "The build could not …". */
  purpose: string
  /** A global pattern. Minified names change with every release, so it tells code by its shape. */
  find: RegExp
  /** How often the pattern fits; once by default. */
  times?: number
  replace: string | ((...match: string[]) => string)
}

/**
 * Changes a script, but only when every pattern fits exactly as often as expected: a new release of Redocly then
 * fails the build instead of silently losing a change.
 *
 * @param name the script, as the error shall name it
 * @throws when a pattern fits more or less often.
 */
export function changeScript(script: string, changes: readonly Change[], name: string): string {
  return changes.reduce((text, { purpose, find, times = 1, replace }) => {
    const found = [...text.matchAll(find)].length
    if (found !== times) {
      throw new Error(
        `The build could not ${purpose}: expected ${find} ${times}× in ${name} of Redocly, found it ` +
          `${found}×. Adapt the pattern to the installed @redocly/cli.`,
      )
    }
    return text.replaceAll(find, replace as string)
  }, script)
}
