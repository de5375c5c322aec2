import { expect, test } from 'vitest'
import { createMask } from './create-mask.ts'
import { vault } from './example-contract.ts'
import { exampleExchange } from './example-exchange.ts'

const mask = createMask([vault])
const open = (parts: Parameters<typeof exampleExchange>[0]) =>
  mask(exampleExchange({ api: 'vault', operationId: 'open', ...parts }))

test.each([
  ['/base/open/mike/1234', '/base/open/mike/***'],
  ['/base/open/mike/1234/', '/base/open/mike/***/'],
  ['//base//OPEN/mike/%31234?x', '//base//OPEN/mike/***?x'],
  ['/base/%6fpen/mike/12%2034', '/base/%6fpen/mike/***'],
  ['/open/mike/1234', '/open/mike/***'],
  ['/open/mike/12%2F34/x', '/open/mike/***/x'],
  ['/base/open%2Fmike%2f1234', '/base/***'],
  ['/open/open/open/1234', '/open/open/***/***'],
  ['http://u:p@host/open/mike/1234', 'http://***@host/open/mike/***'],
  ['/note?page=2&seed=s&KEY=k&access_token=t', '/note?page=2&seed=***&KEY=***&access_token=***'],
  ['/note?se%65d=a=b&password=&key', '/note?se%65d=***&password=&key'],
  ['/note?user[password]=s&a.seeds.0=s', '/note?user[password]=***&a.seeds.0=***'],
  ['/note?p%61ss=%zz%ff&q=%zz', '/note?p%61ss=***&q=%zz'],
  ['/note#key=s', '/note#key=***'],
  ['/note?{"password":"s"}', '/note?***'],
  ['/note?%7B%22password%22%3A%22s=%22%7D', '/note?***'],
  ['/note?to=%2Fnote%3Fkey%3Ds&ok=1', '/note?to=***&ok=1'],
  ['/note?monkey=1&to=a:key:b', '/note?monkey=1&to=***'],
  [
    '/note?asc_auth_key=s&api_key=s&apiKey=s&Token=s',
    '/note?asc_auth_key=***&api_key=***&apiKey=***&Token=***',
  ],
  ['/note?to=%2Fx%3Fid_token%3Ds&ok=1', '/note?to=***&ok=1'],
  ['/note?pageToken=1&secretary=2&token=', '/note?pageToken=1&secretary=2&token='],
  [
    '/note?sig=s&signature=s&jwt=s&code=s&X-Amz-Signature=s',
    '/note?sig=***&signature=***&jwt=***&code=***&X-Amz-Signature=***',
  ],
  [
    '/note?sessionId=s&pwd=s&csrf_token=s&userpassword=s',
    '/note?sessionId=***&pwd=***&csrf_token=***&userpassword=***',
  ],
  [
    '/note?__code=404&author=a&passage=b&tokenizer=c&postcode=d',
    '/note?__code=404&author=a&passage=b&tokenizer=c&postcode=d',
  ],
  ['/note;jsessionid=s/list;page=2?a=1', '/note;jsessionid=***/list;page=2?a=1'],
  ['/note%3Bjsessionid%3Ds/list', '/***/list'],
  ['/api/2.0/authentication/setup', '/api/2.0/authentication/setup'],
  ['/note?sortBy=password&ключ=1', '/note?sortBy=password&ключ=1'],
])('of the address %s there is left %s', (url, masked) => {
  expect(open({ request: { url } }).request.url).toBe(masked)
})
