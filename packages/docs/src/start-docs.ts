import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import fastify from 'fastify'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { site } from './site.ts'

const HEADERS = {
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A running docs server. */
export interface Docs {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  url: string
  /** Stops it, also when browsers keep connections open. */
  close: () => Promise<void>
}

/**
 * Serves the built site.
 *
 * @param options.port port to listen on; 0, the default, takes a free one
 * @param options.host address to listen on; by default only this machine can reach it
 * @throws when the site is not built, or the server cannot listen there.
 *
 * @example
 * const docs = await startDocs({ port: 8080 })
 * console.log(docs.url)
 * await docs.close()
 */
export async function startDocs({ port = 0, host = '127.0.0.1' } = {}): Promise<Docs> {
  if (!existsSync(new URL('index.html', site))) {
    throw new Error(
      `The docs are not built: ${fileURLToPath(site)} has no index.html, so run pnpm build first.`,
    )
  }
  const app = fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS)
  })
  app.register(files, { root: fileURLToPath(site), redirect: true })
  try {
    const url = await app.listen({ port, host })
    return { url, close: () => app.close() }
  } catch (cause) {
    throw new Error(explain(cause as NodeJS.ErrnoException, port, host), { cause })
  }
}

function explain({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') {
    return (
      `Port ${port} on ${host} is taken: stop the program that uses it, ` +
      'or choose another with --port or CASEBOOK_DOCS_PORT.'
    )
  }
  return `The docs cannot listen on port ${port} of ${host} (${message}): choose others with --port and --host.`
}
