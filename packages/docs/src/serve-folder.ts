import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import fastify from 'fastify'
import { policyFile, site } from './site.ts'

/** Serves the built site in a folder of a server, as a reader might, with the policy that comes with it. */
export async function serveFolder(prefix: string) {
  const app = fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', readFileSync(new URL(policyFile, site), 'utf8').trim())
  })
  app.register(files, { root: fileURLToPath(site), prefix, redirect: true })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: `${url}${prefix}`, close: () => app.close() }
}
