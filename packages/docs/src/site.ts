import { readFileSync } from 'node:fs'
import { type PolicyName, policyOf } from './policy.ts'

/** The folder that `build` writes and `startDocs` serves. */
export const site = new URL('../dist/', import.meta.url)

/** The folder of what is kept from one build of it to the next. */
export const siteCache = new URL('../node_modules/.cache/casebook-docs/', import.meta.url)

/** The files of the site with the policies that a server sends with its answers, each one line of text. */
export const policyFiles: Record<PolicyName, string> = {
  site: 'content-security-policy.txt',
  try: 'content-security-policy.try.txt',
}

/**
 * Reads the policies of a built site.
 *
 * @param folder URL of the folder of the site, ending in a slash
 * @returns the policy for the answer to a request, by its URL without the host
 * @throws when the site is not built.
 */
export function readPolicies(folder = site): (url: string) => string {
  const read = (name: PolicyName) => readFileSync(new URL(policyFiles[name], folder), 'utf8').trim()
  const policies = { site: read('site'), try: read('try') }
  return (url) => policies[policyOf(url.replace(/\?.*$/s, ''))]
}
