import { STATUS_CODES } from 'node:http'
import type { Exchange, HeaderFields } from './exchange.ts'

/**
 * An exchange as an entry of a HAR 1.2 file.
 *
 * @param origin where the mock answers, for requests that name only a path
 */
export function harEntry({ time, milliseconds, request, response }: Exchange, origin: string) {
  const url = request.url.startsWith('/') ? origin + request.url : request.url
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? []
  return {
    startedDateTime: time,
    time: milliseconds,
    request: {
      method: request.method,
      url,
      httpVersion: `HTTP/${request.httpVersion}`,
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ...(request.body && {
        postData: { mimeType: mediaType(request.headers), text: request.body },
      }),
      headersSize: UNKNOWN,
      bodySize: size(request.body),
    },
    response: {
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? '',
      httpVersion: `HTTP/${request.httpVersion}`,
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: size(response.body),
        mimeType: mediaType(response.headers),
        text: response.body ?? '',
      },
      redirectURL: '',
      headersSize: UNKNOWN,
      bodySize: size(response.body),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  }
}

/** What HAR writes for a size that is not known. */
const UNKNOWN = -1

function size(body = ''): number {
  return Buffer.byteLength(body)
}

function pairs(headers: HeaderFields): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((each) => ({ name, value: String(each) })),
  )
}

function mediaType(headers: HeaderFields): string {
  return pairs(headers).find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? ''
}
