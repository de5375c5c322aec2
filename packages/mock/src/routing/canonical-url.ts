import { type Contract, formatSuffixes } from '@casebook/openapi'
import findMyWay from 'find-my-way'
import { LIMITS } from '../limits.ts'
import { operationsOf } from '../operations-of.ts'
import { routeOf } from '../route-of.ts'
import { requestRouting } from './request-routing.ts'

/** Writes the path of a URL as a contract has it. Undefined where it has no such path. */
type Rewrite = (path: string) => string | undefined

/**
 * Makes the function that writes URLs in the way that contracts have them, as far as their `x-request-routing` says
 * that an API does not mind the difference. All other URLs stay as they are, the query and the values of parameters too.
 */
export function createCanonicalUrl(contracts: Contract[]): (url: string) => string {
  const rewrites = contracts.flatMap((contract) => rewriteBy(contract) ?? [])
  return (url) => {
    if (rewrites.length === 0) return url
    const end = url.indexOf('?')
    const path = end < 0 ? url : url.slice(0, end)
    for (const rewrite of rewrites) {
      const written = rewrite(path)
      if (written !== undefined) return written + url.slice(path.length)
    }
    return url
  }
}

function rewriteBy({ document }: Contract): Rewrite | undefined {
  const { letterCase, slashes, finalSlash, undescribed } = requestRouting(document)
  if (!letterCase && !slashes && finalSlash === undefined) return undefined
  const router = findMyWay({
    caseSensitive: letterCase !== 'ignored',
    maxParamLength: LIMITS.parameter,
  })
  const templates = [
    ...operationsOf(document).map(({ basePath, path }) => basePath + path),
    ...undescribed.map(({ path }) => path),
  ]
  for (const [url, alike] of Map.groupBy(templates, roughly)) {
    const longestFirst = alike.toSorted((a, b) => b.length - a.length)
    const ways = longestFirst.map((each) => readTemplate(each, letterCase === 'ignored'))
    router.on('GET', url, () => undefined, ways)
  }
  const suffixes = Object.keys(formatSuffixes(document))
  const isMeant = beginsLike(templates.filter((each) => ODD.test(each.replace(PARAMETER, 'value'))))

  return (received) => {
    // Most paths are written as the contract has them.
    if (!ODD.test(received) && !isMeant(received)) return undefined
    const merged = slashes ? received.replace(/\/{2,}/g, '/') : received
    const path = finalSlash !== undefined && /.\/$/.test(merged) ? merged + finalSlash : merged
    // A format is chosen by the letter.
    const suffix = suffixes.find((each) => path.endsWith(each)) ?? ''
    const bare = path.slice(0, path.length - suffix.length)
    const ways: Segment[][] = router.find('GET', bare)?.store ?? []
    for (const segments of ways) {
      const written = bare.split('/').map((text, index) => segments[index]?.(text))
      if (!written.includes(undefined)) return written.join('/') + suffix
    }
    return undefined
  }
}

/** What two ways to write a path may differ in: letters other than small ones of ASCII, their codes, and slashes. */
const ODD = /[^!-@[-~]|%|\/\/|.\/$/
const PARAMETER = /\{[^{}]*\}/g

/** Makes the function that says whether a path begins like one of these, in any letter case. */
function beginsLike(templates: string[]): (path: string) => boolean {
  if (templates.length === 0) return () => false
  const patterns = templates.map((each) => each.split(PARAMETER).map(quote).join('[^/]+'))
  const expression = new RegExp(`^(?:${patterns.join('|')})`, 'i')
  return (path) => expression.test(path)
}

/** A template as a route in which whatever has a parameter may be any text. */
function roughly(template: string): string {
  return routeOf(template.replace(/[^/]*\{[^/]*/g, '{any}')).url
}

/** Writes a segment of a path as its template has it. Undefined where it does not fit. */
type Segment = (text: string) => string | undefined

function readTemplate(template: string, isLoose: boolean): Segment[] {
  return template.split('/').map((segment) => {
    const parts = segment.split(/(\{[^{}]+\})/).filter((part) => part !== '')
    if (!segment.includes('{')) return () => encodeURI(decodeURI(segment))
    if (parts.length === 1) return (text) => text
    const isValue = (part: string) => part.startsWith('{')
    const pattern = parts.map((part) => (isValue(part) ? '(.+)' : `(${quote(part)})`)).join('')
    const expression = new RegExp(`^${pattern}$`, isLoose ? 'i' : '')
    return (text) => {
      const [, ...found] = expression.exec(text) ?? []
      if (found.length === 0) return undefined
      return parts.map((part, index) => (isValue(part) ? found[index] : part)).join('')
    }
  })
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
