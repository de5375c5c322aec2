/** The folder that `build` writes and `startDocs` serves. */
export const site = new URL('../dist/', import.meta.url)

/** The policy that a server sends with every answer, as one line of text. */
export const policyFile = new URL('content-security-policy.txt', site)
