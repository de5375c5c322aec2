import { expect, test } from 'vitest'
import { runCurl } from './run-curl.ts'
import { startOn } from './start-on.ts'

const PATHS = Object.fromEntries(
  ['bearer', 'basic', 'digest', 'oauth'].map((name) => [
    `/${name}`,
    { get: { security: [{ [name]: [] }], responses: { 204: { description: 'Done.' } } } },
  ]),
)
const SCHEMES = {
  bearer: { type: 'http', scheme: 'Bearer' },
  basic: { type: 'http', scheme: 'BASIC' },
  digest: { type: 'http', scheme: 'digest' },
  oauth: { type: 'oauth2', flows: {} },
}
const start = () => startOn(PATHS, { components: { securitySchemes: SCHEMES } })

const DIGEST =
  'username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPE", nc=00000001, cnonce="f2/wE4q74E6zIJEt", qop=auth, response="753927fa0e85d155564e2e272a28d180", opaque="FQhe/qaU925kfnz"'

test.each([
  ['bearer', 'Bearer x', 204],
  ['bearer', 'bearer x', 204],
  ['bearer', 'BEARER  x', 204],
  ['bearer', 'bearer', 401],
  ['bearer', 'Basic dTpw', 401],
  ['oauth', 'bearer x', 204],
  ['basic', `basic ${btoa('u:p')}`, 204],
  ['basic', `Basic ${btoa('u:p:q')}`, 204],
  ['basic', `Basic ${btoa('u')}`, 401],
  ['digest', `Digest ${DIGEST}`, 204],
  ['digest', `digest ${DIGEST}`, 204],
  ['digest', 'Digest username="a"', 401],
  ['digest', 'Bearer x', 401],
])('a request for %s with "%s" is answered with %i', async (scheme, authorization, status) => {
  const { url } = await start()
  const response = await fetch(`${url}/${scheme}`, { headers: { Authorization: authorization } })
  expect(response.status).toBe(status)
})

test('each command that the mock shows signs in', async () => {
  const { routes } = await start()
  const answers = routes.map(async ({ curl }) => (await runCurl(curl)).status)
  expect(await Promise.all(answers)).toEqual([204, 204, 204, 204])
})
