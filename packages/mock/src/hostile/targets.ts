import { CASE, CLOSE, type HostileRequest, request } from './hostile-request.ts'

const CRM = '/api/2.0/crm'
const MANY = '/core/casemgr/v3/case'

const paths: [what: string, target: string][] = [
  ['A bad percent sign in a path', `${CRM}/case/%zz/close`],
  ['A cut percent sign in a path', `${CRM}/case/12%`],
  ['A bad percent sign in an unknown path', '/%zz'],
  ['Overlong UTF-8 in a path', `${CRM}/case/%c0%ae%c0%ae/close`],
  ['An encoded surrogate in a path', `${CRM}/case/%ed%a0%80/close`],
  ['An encoded null byte in a path', `${CRM}/case/1234%00/close`],
  ['A null byte in a path', `${CRM}/case/12\x0034/close`],
  ['A control character in a path', `${CRM}/case/12\x0134/close`],
  ['An encoded line end in a path', `${CRM}/case/1%0d%0aX-Injected:%201/close`],
  ['An encoded line end in an unknown path', '/%0d%0aX-Injected:%201'],
  ['A twice encoded path', `${CRM}/case/%2531%2532/close`],
  ['An encoded slash in a path', `${CRM}/case/1234%2fclose`],
  ['A backslash in a path', `${CRM}\\case\\1234\\close`],
  ['Path traversal', `${CRM}/../../../../etc/passwd`],
  ['Encoded path traversal', `${CRM}/case/%2e%2e%2f%2e%2e%2fetc%2fpasswd/close`],
  ['Dot segments', `/./api/./2.0/crm/case/./1234/../1234/close`],
  ['Double slashes', '//api//2.0//crm//case//1234//close'],
  ['A target that begins with two slashes', '//evil.example/api/2.0/crm/case/1234/close'],
  ['10000 slashes', '/'.repeat(10_000)],
  ['A space in a path', `${CRM}/case/12 34/close`],
  ['A tab in a path', `${CRM}/case/12\t34/close`],
  ['Cyrillic in a path', `${CRM}/case/Ярмарка/close`],
  ['A fragment', `${CLOSE}#fragment`],
  ['Path parameters after a semicolon', `${CRM}/case/1234;a=b/close;c`],
  ['A colon in place of an identifier', `${CRM}/case/:caseid/close`],
  ['The template itself', `${CRM}/case/{caseid}/close`],
  ['The encoded template', `${CRM}/case/%7Bcaseid%7D/close`],
  ['An empty identifier', `${CRM}/case//close`],
  ['A __proto__ in place of an identifier', `${CRM}/case/__proto__/close`],
  ['A constructor in place of an identifier', `${CRM}/case/constructor`],
  ['An identifier of 20000 digits', `${CRM}/case/${'9'.repeat(20_000)}/close`],
  ['A negative identifier', `${CRM}/case/-1/close`],
  ['NaN in place of an identifier', `${CRM}/case/NaN/close`],
  ['An identifier of 1e309', `${CRM}/case/1e309/close`],
  ['A path of 60000 letters', `/${'a'.repeat(60_000)}`],
  ['A path of a million letters', `/${'a'.repeat(1_000_000)}`],
  ['A path of 10000 segments', '/a'.repeat(10_000)],
  ['A path of percent signs', `${CRM}/case/${'%25'.repeat(10_000)}/close`],
  ['Another letter case', CLOSE.toUpperCase()],
  ['A slash at the end', `${CLOSE}/`],
  ['An odd suffix', `${CLOSE}.__proto__`],
  ['Many suffixes', `${CLOSE}.xml.json.xml`],
  ['The absolute form', `http://evil.example${CLOSE}`],
  ['The absolute form of another scheme', 'file:///etc/passwd'],
  ['The absolute form with a bad port', `http://evil.example:99999999${CLOSE}`],
  ['The absolute form with credentials', `http://a:b@[::1]${CLOSE}`],
  ['The authority form', 'evil.example:443'],
  ['An asterisk', '*'],
  ['No target', ''],
  ['A target without a slash', 'api/2.0/crm/case/1234/close'],
  ['A target that is a question mark', '?'],
  ['A target that is a line of script', "/<script>alert('x')</script>"],
]

const control = [
  '',
  '/',
  '/nothing',
  '/requests/__proto__',
  '/openapi/__proto__',
  '/openapi/..%2f..',
]

const lists: [what: string, ids: string][] = [
  ['A list of commas', ','.repeat(20_000)],
  ['A list of encoded commas', '%2C'.repeat(20_000)],
  ['A list of 20001 characters', '1'.repeat(20_001)],
  ['A list of 60000 characters', '1,'.repeat(30_000)],
  ['A list of words', 'one,two,__proto__'],
  ['A list with a bad percent sign', '1001,%'],
  ['A list of Cyrillic', encodeURIComponent('один,два')],
]

export const targets: HostileRequest[] = [
  ...paths.map(([what, target]) => request(what, { target })),
  ...lists.map(([what, ids]) => request(what, { method: 'PATCH', target: `${MANY}/${ids}/close` })),
  ...control.map((path) =>
    request(`The path /__casebook${path}`, { method: 'GET', target: `/__casebook${path}` }),
  ),
  ...['DELETE', 'PUT'].map((method) =>
    request(`A ${method} of what /__casebook reads`, { method, target: '/__casebook/requests' }),
  ),
  request('Malformed JSON for /__casebook/reset', {
    method: 'POST',
    target: '/__casebook/reset',
    body: '{"a":',
  }),
  {
    what: 'Latin-1 in a path',
    bytes: [Buffer.from(`GET ${CASE}\xff HTTP/1.1\r\nHost: a\r\n\r\n`, 'latin1')],
  },
]
