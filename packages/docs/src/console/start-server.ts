import fastify, { type RouteHandlerMethod } from 'fastify'

/** Starts a server that answers all calls as a test says, and lets pages from elsewhere call it. */
export async function startServer(answer: RouteHandlerMethod) {
  const server = fastify({ forceCloseConnections: true })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('Access-Control-Allow-Origin', '*')
    reply.header('Access-Control-Allow-Methods', '*')
    // The star does not stand for it.
    reply.header('Access-Control-Allow-Headers', 'Authorization, *')
    if (request.method === 'OPTIONS') return reply.code(204).send()
  })
  server.all('/*', answer)
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  return { url, close: () => server.close() }
}
