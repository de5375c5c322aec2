/** One change to a text that Redocly made. */
export interface Replacement {
  /** What the change is for, as the end of the sentence "The build could not …". */
  purpose: string
  find: string
  replace: string
}

/**
 * Replaces a string, but only when it occurs once: a new release of Redocly then fails the build instead
 * of silently losing the change.
 *
 * @throws when the string occurs never, or more than once.
 */
export function replaceOnce(text: string, { purpose, find, replace }: Replacement): string {
  const pieces = text.split(find)
  if (pieces.length !== 2) {
    throw new Error(
      `The build could not ${purpose}: expected ${JSON.stringify(find)} once in the output of Redocly, ` +
        `found it ${pieces.length - 1}×. Adapt the replacement to the installed @redocly/cli.`,
    )
  }
  return pieces.join(replace)
}
