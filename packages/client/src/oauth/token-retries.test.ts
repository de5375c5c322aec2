import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createEgainCasemgrClient } from '../egain-casemgr.ts'
import { authorizationCode } from './authorization-code.ts'
import { clientCredentials } from './client-credentials.ts'
import type { IssuedToken } from './read-token-answer.ts'

type Failure = (response: ServerResponse) => void

const busy: Failure = (response) => void response.writeHead(503).end('<h1>Busy</h1>')
const overload: Failure = (response) =>
  void response.writeHead(400).end('{"error":"temporarily_unavailable"}')
const lost: Failure = (response) => void response.socket?.destroy()
const refused: Failure = (response) =>
  void response.writeHead(401).end('{"error":"invalid_client"}')

const flow = { authorizationUrl: 'https://login.example.org', tokenUrl: '', scopes: [] }
const ways: { way: string; tokenFrom: (tokenUrl: string) => () => Promise<IssuedToken> }[] = [
  {
    way: 'the credentials of a service',
    tokenFrom: (tokenUrl) =>
      clientCredentials(flow, { tokenUrl, clientId: 'desk', clientSecret: 'secret-1' }),
  },
  {
    way: 'the refresh token of a user',
    tokenFrom: (tokenUrl) =>
      authorizationCode(flow, {
        tokenUrl,
        authorizationUrl: 'https://login.example.org/authorize',
        clientId: 'desk',
        redirectUri: 'https://desk.example.org/callback',
      }).resume('refresh-1'),
  },
]
const failures: { what: string; fail: Failure }[] = [
  { what: 'a page with status 503', fail: busy },
  { what: 'an OAuth error that may pass', fail: overload },
  { what: 'a lost connection', fail: lost },
]

/** A login server that answers its first requests with failures, and any other with a token; and what it was asked. */
async function startFailing(...failures: Failure[]) {
  const grants: unknown[] = []
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    grants.push(new URLSearchParams(body).get('grant_type'))
    const fail = failures.shift()
    if (fail) fail(response)
    else response.end('{"access_token":"abc","token_type":"Bearer"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { grants, tokenUrl: `http://127.0.0.1:${port}/token` }
}

/** A client whose calls succeed, but are not sent again; and how many it sent. */
function clientWith(token: () => Promise<IssuedToken>) {
  const sent: unknown[] = []
  const client = createEgainCasemgrClient({
    token,
    retryDelay: 1,
    fetch: async (_, { headers }) => {
      sent.push(headers.authorization)
      return new Response(null, { status: 204 })
    },
  })
  return { client, sent }
}

test.each(ways.flatMap((way) => failures.map((failure) => ({ ...way, ...failure }))))(
  'a call that is not sent again waits out $what on the way to a token for $way',
  async (each) => {
    const { tokenUrl, grants } = await startFailing(each.fail, each.fail)
    const { client, sent } = clientWith(each.tokenFrom(tokenUrl))
    const { error } = await client.closeCase({ ids: 1001 })
    expect([error, grants.length, sent]).toEqual([undefined, 3, ['Bearer abc']])
  },
)

test.each(ways)(
  'a failure that does not pass says so, and the next call asks anew: $way',
  async (each) => {
    const { tokenUrl, grants } = await startFailing(busy, lost, busy)
    const { client, sent } = clientWith(each.tokenFrom(tokenUrl))
    const { error } = await client.closeCase({ ids: 1001 })
    expect(error).toMatchObject({
      name: 'TokenError',
      retryable: true,
      attempts: 0,
      cause: { name: 'OAuthError', status: 503, retryable: true },
    })
    expect([grants.length, sent]).toEqual([3, []])
    expect((await client.closeCase({ ids: 1001 })).error).toBeUndefined()
    expect([grants.length, sent]).toEqual([4, ['Bearer abc']])
  },
)

test.each(ways)(
  'a refusal is neither repeated nor, for a minute, asked for again: $way',
  async (each) => {
    const { tokenUrl, grants } = await startFailing(refused)
    const { client, sent } = clientWith(each.tokenFrom(tokenUrl))
    const [first, second] = [
      (await client.closeCase({ ids: 1001 })).error,
      (await client.closeCase({ ids: 1002 })).error,
    ]
    for (const error of [first, second])
      expect(error).toMatchObject({ name: 'TokenError', retryable: false })
    expect(second?.cause).toBe(first?.cause)
    expect([grants.length, sent]).toEqual([1, []])
    const { client: other } = clientWith(each.tokenFrom(tokenUrl))
    expect((await other.closeCase({ ids: 1001 })).error).toBeUndefined()
  },
)
