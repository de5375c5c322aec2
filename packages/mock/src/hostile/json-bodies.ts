import {
  bytesOf,
  CASE,
  CLOSE,
  CLOSE_MANY,
  type HostileRequest,
  request,
  SIGN_IN,
  TASK,
} from './hostile-request.ts'

const DEEP = 100_000

const malformed: [what: string, body: string][] = [
  ['Truncated JSON', '{"title":"Fair"'],
  ['JSON that ends within a string', '{"title":"Fa'],
  ['JSON that ends within an escape', '{"title":"\\u04'],
  ['An unknown escape', '{"title":"\\x41"}'],
  ['A trailing comma', '{"title":"Fair",}'],
  ['JSON in single quotes', "{'title':'Fair'}"],
  ['A comment in JSON', '{"title":"Fair"/* why */}'],
  ['Two JSON values', '{"title":"Fair"}{"title":"Fair"}'],
  ['NaN as a value', '{"title":NaN}'],
  ['A line break within a JSON string', '{"title":"Fa\nir"}'],
  ['A null byte after JSON', '{"title":"Fair"}\0'],
  ['A null byte within JSON', '{"ti\0tle":"Fair"}'],
  ['White space alone', ' \r\n\t '],
  ['A lone closing bracket', ']'],
  ['100000 opening brackets', '['.repeat(DEEP)],
  ['100000 opening braces', '{"a":'.repeat(DEEP)],
]

const unwanted: [what: string, body: string][] = [
  ['100000 nested arrays', '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['100000 nested arrays as a title', `{"title":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
  ['100000 nested objects', `{"title":"Fair","x":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP + 1)}`],
  ['A __proto__ key', '{"title":"Fair","__proto__":{"isAdmin":true}}'],
  ['A __proto__ key alone', '{"__proto__":{"title":"Fair"}}'],
  ['A constructor.prototype key', '{"title":"Fair","constructor":{"prototype":{"isAdmin":true}}}'],
  ['Keys named after methods', '{"title":"Fair","toString":1,"hasOwnProperty":1,"valueOf":null}'],
  ['A then key', '{"title":"Fair","then":"resolve","toJSON":"no"}'],
  ['A __proto__ custom field', '{"title":"Fair","customFieldList":[{"__proto__":"1"}]}'],
  ['A number of 1e999', '{"title":"Fair","members":[1e999]}'],
  ['A number of 10000 digits', `{"title":"Fair","members":[${'9'.repeat(10_000)}]}`],
  ['A number of 10000 decimals', `{"title":"Fair","members":[0.${'1'.repeat(10_000)}]}`],
  ['A negative zero', '{"title":"Fair","members":[-0]}'],
  ['Duplicate keys', '{"title":"Fair","title":"","title":null}'],
  ['10000 duplicate keys', `{${'"title":"Fair",'.repeat(10_000)}"title":"Fair"}`],
  ['100000 different keys', `{${numbered(100_000, (n) => `"k${n}":${n}`)},"title":"Fair"}`],
  ['A list of 100000 members', `{"title":"Fair","members":[${numbered(100_000, String)}]}`],
  ['A list of 20000 wrong members', `{"title":"Fair","members":[${'"x",'.repeat(20_000)}0]}`],
  ['20000 wrong custom fields', `{"title":"Fair","customFieldList":[${'1,'.repeat(20_000)}0]}`],
  [
    'A map of 100000 custom fields',
    `{"title":"Fair","customFieldList":[{${numbered(100_000, (n) => `"k${n}":1`)}}]}`,
  ],
  ['A lone surrogate', '{"title":"\\ud800"}'],
  ['Surrogates in the wrong order', '{"title":"\\udc00\\ud800"}'],
  ['An escaped null character', '{"title":"\\u0000"}'],
  ['Marks that turn the text around', '{"title":"\\u202e\\u2066Fair\\ufeff"}'],
  ['A title of a million letters', `{"title":"${'x'.repeat(1_000_000)}"}`],
  ['A key of a million letters', `{"title":"Fair","${'x'.repeat(1_000_000)}":1}`],
  ['A scalar for a body', '1'],
  ['null for a body', 'null'],
  ['An empty object', '{}'],
]

// As many values as a body may hold: what is a few hundred bytes of memory for each kills the process.
const floods: [what: string, body: string][] = [
  [
    '4 million wrong custom fields',
    `{"title":"Fair","customFieldList":[${'1,'.repeat(4_000_000)}0]}`,
  ],
  ['2 million wrong members', `{"title":"Fair","members":[${'"x",'.repeat(2_000_000)}0]}`],
  ['4 million members', `{"title":"Fair","members":[${'1,'.repeat(4_000_000)}0]}`],
  [
    '4 million nested arrays',
    `{"title":"Fair","x":${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}}`,
  ],
  ['8 million opening brackets', '['.repeat(8_000_000)],
  ['500000 keys', `{"title":"Fair",${numbered(500_000, (n) => `"k${n}":1`)}}`],
  ['A title of 9 million letters', `{"title":"${'x'.repeat(9_000_000)}"}`],
  ['A title of 4 million escapes', `{"title":"${'\\n'.repeat(4_000_000)}"}`],
  ['A number of 9 million digits', `{"title":"Fair","members":[${'9'.repeat(9_000_000)}]}`],
]

const otherOperations: HostileRequest[] = [
  { method: 'PUT', target: TASK, name: 'a task' },
  { method: 'POST', target: SIGN_IN, name: 'a sign-in' },
  { method: 'POST', target: `${SIGN_IN}/123456`, name: 'a second factor' },
  { method: 'PUT', target: CLOSE, name: 'a case to close' },
  { method: 'PATCH', target: CLOSE_MANY, name: 'cases to close' },
].flatMap(({ name, ...parts }) => [
  request(`Truncated JSON for ${name}`, { ...parts, body: '{"title":"Fair"' }),
  request(`Deep JSON for ${name}`, { ...parts, body: '['.repeat(DEEP) + ']'.repeat(DEEP) }),
  request(`A __proto__ key for ${name}`, { ...parts, body: '{"__proto__":{"title":"Fair"}}' }),
  request(`A lone quote for ${name}`, { ...parts, body: '"' }),
])

const odd: HostileRequest[] = [
  ['A byte order mark', Buffer.from('\ufeff{"title":"Fair"}')],
  ['JSON in UTF-16', Buffer.from('\ufeff{"title":"Fair"}', 'utf16le')],
  ['JSON in Latin-1', Buffer.from('{"title":"Caf\xe9"}', 'latin1')],
  ['A surrogate in UTF-8', Buffer.from('{"title":"\xed\xa0\x80"}', 'latin1')],
  ['Overlong UTF-8 in a body', Buffer.from('{"title":"\xc0\xaf\xc0\x80"}', 'latin1')],
  ['A body of bytes that are no text', Buffer.alloc(4096, 0xff)],
  ['A body of null bytes', Buffer.alloc(4096)],
].map(([what, body]) => request(what as string, { body: body as Buffer }))

export const jsonBodies: HostileRequest[] = [
  ...[...malformed, ...unwanted, ...floods].map(([what, body]) => request(what, { body })),
  ...otherOperations,
  ...odd,
  { what: 'JSON that comes byte by byte', bytes: [...bytesOf({ body: '{"title":' }).join('')] },
  request('A body for a GET', { method: 'GET', target: `${CASE}/contact`, body: '{"a":' }),
]

function numbered(count: number, write: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => write(n)).join(',')
}
