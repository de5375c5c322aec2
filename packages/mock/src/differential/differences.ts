import type { Difference } from './difference.ts'
import { extensions } from './differences/extensions.ts'
import { mediaTypes } from './differences/media-types.ts'
import { randomValues } from './differences/random-values.ts'
import { malformedJson, refusals } from './differences/refusals.ts'

/** Every way in which ours answers otherwise than stock Prism, in the order in which they may apply to a request. */
export const differences: Difference[] = [
  ...extensions,
  malformedJson,
  ...refusals,
  ...randomValues,
  ...mediaTypes,
]

/** The differences as a table of Markdown. */
export function differencesTable(): string {
  const rows = differences.map(({ name, why }) => `| ${name} | ${why} |`)
  return [
    '| where | what this mock does, and what stock Prism does |',
    '| --- | --- |',
    ...rows,
  ].join('\n')
}
