/** Closes a case, and tells in a text what came of it. */
export type CloseCase = (caseid: number) => Promise<string>

/**
 * What every program exports. All do the same: they close a case, read `isClosed` from the body, recognize the
 * error that there is no such case, and leave other errors to their caller.
 */
export type Connect = (portal: { baseUrl: string; token: string }) => CloseCase
