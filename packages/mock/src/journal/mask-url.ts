import { decode, maskPairs } from './mask-pairs.ts'
import { type Found, hide, MASK } from './masking.ts'
import type { SecretSegment, Secrets } from './secrets.ts'

/** Masks secret segments and query parameters in an address, absolute or not, and leaves the rest as it is written. */
export function maskUrl(url: string, secrets: Secrets, found: Found): string {
  const [, origin = '', pathname = '', mark = '', search = ''] =
    /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)([?#]?)(.*)$/is.exec(url) ?? []
  return (
    origin.replace(/\/\/.*@/, `//${MASK}@`) +
    maskPath(pathname, secrets, found) +
    mark +
    maskPairs(search, '&', secrets, found)
  )
}

/** Masks parameters within segments, such as `;jsessionid=1`, and segments that the contract marks. */
function maskPath(pathname: string, secrets: Secrets, found: Found): string {
  const segments = pathname.split('/').map((segment) => maskPairs(segment, ';', secrets, found))
  return maskSegments(segments, secrets.path, found).join('/')
}

/** Finds secret segments by the ones before them, wherever in the path these are, since people mistake paths. */
function maskSegments(segments: string[], secrets: readonly SecretSegment[], found: Found) {
  const filled = [...segments.keys()].filter((index) => segments[index] !== '')
  const names = filled.map((index) => decode(segments[index] ?? '').toLowerCase())
  const hits = secrets.flatMap(({ after, distance }) =>
    after === undefined
      ? [distance - 1]
      : names.flatMap((name, at) => {
          // With an encoded slash the two are one segment.
          if (name.includes(`${after}/`)) return at
          return name === after ? at + distance : []
        }),
  )
  for (const hit of hits) {
    const index = filled[hit]
    if (index === undefined) continue
    hide(decode(segments[index] ?? ''), found)
    segments[index] = hide(segments[index] ?? '', found)
  }
  return segments
}
