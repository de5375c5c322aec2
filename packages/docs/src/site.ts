/** The folder that `build` writes and `startDocs` serves. */
export const site = new URL('../dist/', import.meta.url)

/** The file of the site with the policy that a server sends with every answer, as one line of text. */
export const policyFile = 'content-security-policy.txt'
