import type { Document } from '@casebook/openapi'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { putHead } from './put-head.ts'
import { recordExchange } from './record-exchange.ts'
import { requestRouting } from './routing/request-routing.ts'

/** In seconds. */
const LASTS = 600
/** Headers for the mock alone, which pages may send beside those that the API takes. */
const OWN_FIELDS = /^(prefer|casebook-[\w-]+)$/i

/**
 * Says which methods a path has, and lets pages of every origin call it, since browsers are among the clients under test.
 */
export function answerPreflight(
  { allowed }: { allowed: string[] },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const methods = allowed.join(', ')
  return send(reply, 204, {
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': askedFields(request).join(', ') || '*',
    'Access-Control-Max-Age': String(LASTS),
  })
}

/**
 * Answers as an API that answers each `OPTIONS` below a path in the same way. Undefined where the contract of none says so.
 */
export function answerCommonPreflight(
  documents: Document[],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  for (const document of documents) {
    const { preflight, letterCase } = requestRouting(document)
    if (!preflight) continue
    const [path = '', below] = [request.url.split('?', 1)[0], preflight.below].map((text = '') =>
      letterCase === 'ignored' ? text.toLowerCase() : text,
    )
    if (path !== below && !path.startsWith(`${below}/`)) continue
    const own = askedFields(request).filter((name) => OWN_FIELDS.test(name))
    const fields = Object.entries(preflight.headers).map(([name, value]) =>
      /^access-control-allow-headers$/i.test(name)
        ? [name, [value, ...own].join(', ')]
        : [name, value],
    )
    return send(reply, preflight.status, Object.fromEntries(fields))
  }
  return undefined
}

function askedFields({ headers }: FastifyRequest): string[] {
  const asked = headers['access-control-request-headers'] ?? ''
  return asked.split(',').flatMap((name) => name.trim() || [])
}

function send(reply: FastifyReply, status: number, headers: Record<string, string>): FastifyReply {
  putHead(reply, status, headers)
  recordExchange(reply, { status, headers })
  return reply.send()
}
