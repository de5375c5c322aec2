import { languages } from '../languages.ts'
import { cleanQuery, pathSteps } from './clean-query.ts'
import type { Finding } from './result-item.ts'

/** The pages that touch what others explain: the home page of each language, and the changelog. */
const OVERVIEW = new RegExp(`/(${languages.join('|')})/(changelog/)?$`)

/**
 * Puts the operations that a reader has named before all else: those whose call or id has every word of the query,
 * and among them the ones that say the least beyond it, and whose path is as long as the one asked for. A status or
 * a code is looked for where it stands most often, and not as the beginning of another number. Overviews that have
 * not been asked for by their titles are last. All others keep their order.
 *
 * @param query as it was typed
 */
export function rankFindings(findings: Finding[], query: string): Finding[] {
  const asked = wordsOf(query)
  const isNumber = /^\d[\d-]*$/.test(cleanQuery(query))
  const length = pathSteps(query).length
  const surplus = ({ meta: { call = '', id = '' } }: Finding): number => {
    const words = wordsOf(`${call} ${id}`)
    return asked.every((word) => words.includes(word)) ? words.length : Number.POSITIVE_INFINITY
  }
  const difference = ({ meta: { call } }: Finding) =>
    length > 0 && call ? Math.abs(pathSteps(call).length - length) : 0
  const places = ({ content }: Finding) =>
    isNumber ? content.split(/[^\p{L}\d-]+/u).filter((word) => word === asked[0]).length : 0
  const isOverview = ({ url, meta: { title = '' } }: Finding) =>
    OVERVIEW.test(url) && !asked.every((word) => wordsOf(title).includes(word))
  const keys = (finding: Finding) => [
    Number(isOverview(finding)),
    surplus(finding),
    Number.isFinite(surplus(finding)) ? difference(finding) : 0,
    -places(finding),
  ]
  return findings
    .map((finding) => ({ finding, keys: keys(finding) }))
    .toSorted((one, other) => {
      const first = one.keys.findIndex((key, index) => key !== other.keys[index])
      return (one.keys[first] ?? 0) - (other.keys[first] ?? 0)
    })
    .map(({ finding }) => finding)
}

const wordsOf = (text: string) => cleanQuery(text).toLowerCase().split(' ')
