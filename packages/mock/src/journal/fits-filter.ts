import type { Exchange } from './exchange.ts'
import type { Filter } from './read-filter.ts'

/** Whether an exchange fits every filter that looks at one exchange alone: all but `limit`. */
export function fitsFilter(exchange: Exchange, filter: Filter): boolean {
  const { request, response, violations } = exchange
  const path = /^[^?#]*/.exec(request.url)?.[0] ?? ''
  return (
    isOrAny(filter.world, exchange.world) &&
    isOrAny(filter.api, exchange.api) &&
    isOrAny(filter.operationId, exchange.operationId) &&
    isOrAny(filter.method, request.method) &&
    isOrAny(filter.violated, violations.length > 0) &&
    (filter.path === undefined || fitsPattern(filter.path, path)) &&
    (filter.status === undefined ||
      filter.status === String(response.status) ||
      filter.status === `${Math.floor(response.status / 100)}xx`) &&
    (filter.since === undefined || exchange.id > filter.since)
  )
}

function isOrAny<Value>(wanted: Value | undefined, value: Value | undefined): boolean {
  return wanted === undefined || wanted === value
}

/** Looks for the parts between the stars one after the other. A regular expression could take ages for many stars. */
function fitsPattern(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*')
  const last = parts.pop()
  if (last === undefined) return first === text
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}
