import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Answers a request in a server span, whose parent is what the caller's `traceparent` names.
 *
 * @param answer makes the body; its signal is aborted when the caller hangs up.
 */
export function serve<Body>(
  { method, protocol, url, headers, routeOptions }: FastifyRequest,
  reply: FastifyReply,
  answer: (signal: AbortSignal) => Promise<Body>,
): Promise<Body> {
  const hungUp = new AbortController()
  reply.raw.once('close', () => hungUp.abort())
  const attributes = {
    [ATTR_HTTP_REQUEST_METHOD]: method,
    [ATTR_HTTP_ROUTE]: routeOptions.url ?? '',
    [ATTR_URL_PATH]: url.replace(/\?.*/, ''),
    [ATTR_URL_SCHEME]: protocol,
  }
  return trace
    .getTracer('service')
    .startActiveSpan(
      `${method} ${routeOptions.url}`,
      { kind: SpanKind.SERVER, attributes },
      propagation.extract(context.active(), headers),
      async (span) => {
        try {
          return await answer(hungUp.signal)
        } finally {
          span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, reply.statusCode)
          if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        }
      },
    )
}
