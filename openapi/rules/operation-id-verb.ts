import { isCamelCase, wordsOf } from './letter-case.ts'
import type { Rule } from './rule.ts'

const VERBS: Record<string, string[]> = {
  get: ['get', 'list', 'search', 'find'],
  post: ['create', 'add', 'authenticate', 'upload', 'search', 'send'],
  put: ['update', 'close', 'reopen', 'set', 'replace'],
  patch: ['update', 'edit', 'close', 'change', 'complete', 'transfer', 'pick', 'pull'],
  delete: ['delete', 'remove'],
}

export const operationIdVerb: Rule = () => ({
  Operation({ operationId }, { key, location, report }) {
    // A missing operationId is found by a rule that Redocly brings.
    if (typeof operationId !== 'string') return
    const [verb = ''] = wordsOf(operationId)
    const allowed = VERBS[key]
    if (!isCamelCase(operationId)) {
      report({
        message: `The operationId \`${operationId}\` is not in camelCase. Write a verb and a noun, such as \`updateOrder\`.`,
        location: location.child('operationId'),
      })
    } else if (allowed && !allowed.includes(verb)) {
      report({
        message: `The operationId \`${operationId}\` begins with \`${verb}\`, which is not a verb for ${String(key).toUpperCase()}. Begin with ${allowed.join(', ').replace(/, (\w+)$/, ' or $1')}.`,
        location: location.child('operationId'),
      })
    }
  },
})
