import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** The value of Content-Type while Fastify shall not see it. */
    oddContentType: string | undefined
  }
}

const MEDIA_TYPE = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/

/**
 * Makes a server take bodies whatever their Content-Type is. Fastify refuses what is no media type before it looks for
 * a parser, although some APIs do not mind: so it is hidden until the body is read, and the contract decides.
 */
export function takeAnyContentType(server: FastifyInstance): void {
  server.decorateRequest('oddContentType', undefined)
  server.addHook('onRequest', (request, _, done) => {
    const type = request.headers['content-type']
    if (type !== undefined && !MEDIA_TYPE.test(type)) {
      request.oddContentType = type
      request.headers['content-type'] = undefined
    }
    done()
  })
  server.addHook('preValidation', (request, _, done) => {
    const type = request.oddContentType
    if (type !== undefined) request.headers['content-type'] = type
    done()
  })
}
