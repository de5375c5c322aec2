import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

const remembered = new LRUCache<string, string[]>({ max: 1000 })

/**
 * Those of the media types that the client accepts, the most wanted first.
 *
 * @param accept value of `Accept`; undefined accepts everything
 */
export function negotiate(accept: string | undefined, mediaTypes: string[]): string[] {
  if (accept === undefined || accept === '*/*') return mediaTypes
  const key = `${mediaTypes.join()}\n${accept}`
  const known = remembered.get(key)
  if (known) return known
  const wanted = new Negotiator({ headers: { accept } }).mediaTypes(mediaTypes)
  // An endless variety of long headers must not fill the memory.
  if (accept.length < 500) remembered.set(key, wanted)
  return wanted
}
