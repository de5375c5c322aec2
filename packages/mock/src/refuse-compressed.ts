import type { IncomingHttpHeaders } from 'node:http'
import { statusError } from './status-error.ts'

/**
 * Refuses a body that is compressed, since it would be judged by bytes that nobody meant.
 *
 * @throws Error with `statusCode: 415`.
 */
export function refuseCompressed({
  'content-encoding': coding = 'identity',
}: IncomingHttpHeaders): void {
  if (/^\s*(identity)?\s*$/i.test(coding)) return
  throw statusError(
    415,
    `The mock reads no compressed bodies: send it without Content-Encoding: ${coding}.`,
  )
}
