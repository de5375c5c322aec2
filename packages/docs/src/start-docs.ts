import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import compress from '@fastify/compress'
import files from '@fastify/static'
import fastify, { type FastifyReply } from 'fastify'
import { API_CATALOG, API_CATALOG_TYPE } from './downloads/api-catalog.ts'
import { notFoundPage } from './not-found-page.ts'
import { policyFiles, readPolicies, site } from './site.ts'

/** What is compressed. The index of the search is already, though its media type does not say so. */
const TEXT = /^(text\/|image\/svg|application\/(javascript|json|yaml|linkset))/

const HTML = 'text/html; charset=utf-8'

const HEADERS = {
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
 * @param options.folder URL of the folder of the site, ending in a slash; by default the one that `build` writes
 * @throws when the site is not built, or the server cannot listen there.
 *
 * @example
 * const docs = await startDocs({ port: 8080 })
 * console.log(docs.url)
 * await docs.close()
 */
export async function startDocs({
  port = 0,
  host = '127.0.0.1',
  folder = site,
} = {}): Promise<Docs> {
  for (const name of Object.values(policyFiles)) {
    const file = new URL(name, folder)
    if (existsSync(file)) continue
    throw new Error(
      `The docs are not built: there is no ${fileURLToPath(file)}, so run pnpm build first.`,
    )
  }
  const policyFor = readPolicies(folder)
  const app = fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async ({ url }, reply) => {
    reply.headers({ ...HEADERS, 'content-security-policy': policyFor(url) })
  })
  app.register(compress, { customTypes: TEXT })
  app.setNotFoundHandler((_request, reply) => reply.code(404).type(HTML).send(notFoundPage()))
  app.register(files, {
    root: fileURLToPath(folder),
    redirect: true,
    dotfiles: 'allow',
    setHeaders,
  })
  try {
    const url = await app.listen({ port, host })
    return { url, close: () => app.close() }
  } catch (cause) {
    throw new Error(explain(cause as NodeJS.ErrnoException, port, host), { cause })
  }
}

function setHeaders(reply: FastifyReply, path: string): void {
  // The names of these files tell their content.
  if (path.includes('/_astro/'))
    reply.header('cache-control', 'public, max-age=31536000, immutable')
  // The file has no ending that would tell its media type.
  if (path.endsWith(API_CATALOG)) reply.type(API_CATALOG_TYPE)
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
