import { negotiate } from './negotiate.ts'

/** What stands for a range of media types that no other name is known for. */
const USUAL: Record<string, string> = {
  image: 'image/png',
  audio: 'audio/mpeg',
  video: 'video/mp4',
  font: 'font/woff2',
}

/**
 * The media type in which to send a value where a contract allows a range of them, such as `application/*`: the one
 * within the range that the client wants most, else one that suits the value.
 *
 * @param accept value of `Accept`
 */
export function concreteMediaType(
  mediaType: string,
  value: unknown,
  accept: string | undefined,
): string {
  if (!mediaType.includes('*')) return mediaType
  const [type = ''] = mediaType.split('/')
  const isWithin = (offer: string) => type === '*' || offer.startsWith(`${type}/`)
  const offers = (typeof value === 'string' ? FOR_TEXT : FOR_TREES).filter(isWithin)
  const usual = USUAL[type]
  if (usual !== undefined) offers.push(usual, ...named(accept).filter(isWithin))
  return negotiate(accept, offers)[0] ?? offers[0] ?? 'application/octet-stream'
}

const FOR_TEXT = ['text/plain', 'application/json']
const FOR_TREES = ['application/json', 'application/xml', 'text/xml', 'text/plain']

/** The media types that a client names in full. */
function named(accept = ''): string[] {
  return accept.match(/[\w.+-]+\/[\w.+-]+/g) ?? []
}

/** The value of `Content-Type` for a body that is sent in UTF-8, where it is text. */
export function contentTypeOf(mediaType: string): string {
  const isText = /^text\/|[/+](json|xml)\b|^application\/(x-www-form-urlencoded|javascript)/i
  return isText.test(mediaType) && !/;\s*charset=/i.test(mediaType)
    ? `${mediaType}; charset=utf-8`
    : mediaType
}
