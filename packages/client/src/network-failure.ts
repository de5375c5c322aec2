/** How platforms begin what they say of a network that failed. */
const NETWORK =
  /^(fetch f|failed to fe|load f|terminated|(the (inter)?)?net|error |connect |getaddr|read E|socket )/i

/** Statuses that may pass when the same request is sent again. */
export const PASSING = [408, 429, 500, 502, 503, 504]

/** Whether an error or one of its causes tells of the network. */
export function isOfNetwork({ message, cause }: Error): boolean {
  return NETWORK.test(message) || (!!cause && isOfNetwork(cause as Error))
}

/**
 * Whether what a `fetch` threw tells of a mistake in the program, which no repetition mends: an error of the language
 * itself, or of a test's assertion. Platforms throw a TypeError when the network fails, too.
 */
export function isMistake(error: Error): boolean {
  return /^(Type|Reference|Range|Syntax|Assertion)E/.test(error.name) && !isOfNetwork(error)
}
