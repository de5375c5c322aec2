import { expect, test } from 'vitest'
import { missingCredential } from './missing-credential.ts'

const key = (where: string, name: string) => ({ type: 'apiKey', in: where, name })
const basic = { type: 'http', scheme: 'basic' }

test.each([
  [[[], [basic]], {}, 'Authorization', 'header Authorization of the kind Basic'],
  [[[{ type: 'oauth2' }]], {}, 'Authorization', 'header Authorization of the kind Bearer'],
  [[[key('query', 'k')], [basic]], {}, 'k', 'query parameter k'],
  [[[basic, key('cookie', 'sid')]], { authorization: 'Basic dTpw' }, 'sid', 'cookie sid'],
  [[[key('header', 'X-Key'), key('cookie', 'sid')]], { cookie: 'sid=1' }, 'X-Key', 'header X-Key'],
])('of %j a request with the headers %j lacks %s', (requirements, headers, name, what) => {
  const found = missingCredential(requirements as Parameters<typeof missingCredential>[0], {
    headers: headers as Record<string, string>,
    query: {},
  })
  expect(found).toEqual({
    in: 'security',
    name,
    rule: 'required',
    message: `Request ${what} is required`,
  })
})
