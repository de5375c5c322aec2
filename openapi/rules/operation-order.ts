import { blockKeys } from './block-keys.ts'
import type { Location, Rule } from './rule.ts'

const KEYS = [
  'operationId',
  'summary',
  'description',
  'externalDocs',
  'tags',
  'deprecated',
  'security',
  'servers',
  'parameters',
  'requestBody',
  'responses',
  'callbacks',
]

function rankOf(key: string): number {
  const rank = KEYS.indexOf(key)
  return rank === -1 ? KEYS.length : rank
}

/** The first key that stands behind one that should follow it, with that one. */
function misplaced(
  keys: string[],
  isBefore: (key: string, other: string) => boolean,
): [string, string] | undefined {
  for (const [index, key] of keys.entries()) {
    const earlier = keys.slice(0, index).find((other) => isBefore(key, other))
    if (earlier !== undefined) return [key, earlier]
  }
  return undefined
}

function writtenKeys({ source, pointer }: Location): string[] {
  const path = pointer.split('/').slice(1)
  return blockKeys(
    source.body,
    path.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  )
}

export const operationOrder: Rule = () => ({
  Operation(operation, { location, report }) {
    const keys = misplaced(Object.keys(operation), (one, other) => rankOf(one) < rankOf(other))
    if (keys) {
      const [late, early] = keys
      report({
        message: `\`${late}\` stands after \`${early}\`. Write the keys of an operation in this order: ${KEYS.join(', ')}, x-….`,
        location: location.child(late).key(),
      })
    }
    const responses = location.child('responses')
    const statuses = misplaced(writtenKeys(responses), (one, other) => one < other)
    if (statuses) {
      const [late, early] = statuses
      report({
        message: `The response ${late} stands after ${early}. Write the responses in ascending order.`,
        location: responses.child(late).key(),
      })
    }
  },
})
