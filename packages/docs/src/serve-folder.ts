import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import fastify from 'fastify'
import { readPolicies, site } from './site.ts'
import type { Docs } from './start-docs.ts'

/**
 * Serves the built site in a folder of a server, as a reader might, with the policies that come with it.
 *
 * @param folder path of the folder on the server, such as `/a/b`
 */
export async function serveFolder(folder: string): Promise<Docs> {
  const app = fastify({ forceCloseConnections: true })
  const policyFor = readPolicies()
  app.addHook('onRequest', async ({ url }, reply) => {
    reply.header('content-security-policy', policyFor(url))
  })
  app.register(files, { root: fileURLToPath(site), prefix: `${folder}/`, redirect: true })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: url + folder, close: () => app.close() }
}
