import type { Rule } from './rule.ts'

export const operationComplete: Rule = () => ({
  Operation({ security, responses }, { location, report }) {
    if (!security) {
      report({
        message:
          'The operation does not name its security. List the schemes that it takes, or write `security: []` when it takes none.',
        location: location.key(),
      })
    }
    const statuses = Object.keys(responses ?? {})
    if (!statuses.some((status) => status.startsWith('2'))) {
      report({
        message:
          'The operation has no response with a status from 200 to 299. Describe what success looks like.',
        location: location.child('responses').key(),
      })
    }
    if (!statuses.some((status) => /^[45]/.test(status))) {
      report({
        message:
          'The operation has no error response. Refer to at least one with a status from 400 on.',
        location: location.child('responses').key(),
      })
    }
  },
})
