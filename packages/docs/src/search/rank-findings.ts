import { cleanQuery } from './clean-query.ts'
import type { Finding } from './result-item.ts'

/**
 * Puts the operations that a reader has named before all else: those whose call or id has every word of the query,
 * and among them the ones that say the least beyond it. All others keep their order.
 */
export function rankFindings(findings: Finding[], query: string): Finding[] {
  const asked = wordsOf(query)
  const surplus = ({ meta: { call = '', id = '' } }: Finding): number => {
    const words = wordsOf(`${call} ${id}`)
    return asked.every((word) => words.includes(word)) ? words.length : Number.POSITIVE_INFINITY
  }
  // Two that are not named differ by NaN, which leaves them as they are.
  return findings.toSorted((one, other) => surplus(one) - surplus(other) || 0)
}

const wordsOf = (text: string) => cleanQuery(text).toLowerCase().split(' ')
