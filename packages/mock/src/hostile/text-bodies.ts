import { type HostileRequest, request } from './hostile-request.ts'

const FORM = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=x'

/** Each name of the type stands for ten of the next one: a billion in the end. */
const BILLION_LAUGHS = `<!DOCTYPE r [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
).join('')}]><request><title>&a9;</title></request>`

const bodies: [type: string, what: string, body: string][] = [
  ['text/xml', 'An entity expansion in XML', BILLION_LAUGHS],
  [
    'text/xml',
    'A quadratic expansion in XML',
    `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]><r><title>${'&a;'.repeat(5000)}</title></r>`,
  ],
  [
    'text/xml',
    'An external entity in XML',
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r><title>&a;</title></r>',
  ],
  [
    'text/xml',
    'A parameter entity in XML',
    '<!DOCTYPE r [<!ENTITY % a SYSTEM "http://127.0.0.1:9/a.dtd"> %a;]><r/>',
  ],
  ['text/xml', 'An entity that holds itself', '<!DOCTYPE r [<!ENTITY a "&a;">]><r>&a;</r>'],
  ['text/xml', 'A DOCTYPE that never ends', `<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(10_000)}`],
  ['text/xml', 'Unclosed XML', '<request><title>Fair'],
  ['text/xml', 'XML that ends within a tag', '<request><title a="'],
  ['text/xml', 'Crossed tags in XML', '<request><title></request></title>'],
  ['text/xml', '50000 nested elements', '<a>'.repeat(50_000) + '</a>'.repeat(50_000)],
  ['text/xml', '50000 opening tags', '<a>'.repeat(50_000)],
  ['text/xml', '50000 opening angle brackets', '<'.repeat(50_000)],
  ['text/xml', 'Unclosed CDATA', '<request><title><![CDATA[Fair</title></request>'],
  ['text/xml', '20000 unclosed comments', `<request>${'<!--'.repeat(20_000)}`],
  ['text/xml', 'A __proto__ element', '<request><__proto__><a>1</a></__proto__></request>'],
  ['text/xml', 'A constructor element', '<constructor><prototype>1</prototype></constructor>'],
  ['text/xml', '20000 attributes', `<r ${'a="1" '.repeat(20_000)}/>`],
  ['text/xml', 'Unknown references in XML', '<r><title>&#0;&#x110000;&#xd800;&nope;</title></r>'],
  ['text/xml', 'A stylesheet in XML', '<?xml-stylesheet href="file:///etc/passwd"?><r/>'],
  ['text/xml', 'XML of another encoding', '<?xml version="9.9" encoding="ebcdic-xx"?><r/>'],
  ['text/xml', 'JSON that is called XML', '{"title":"Fair"}'],
  ['application/json', 'XML that is called JSON', '<request><title>Fair</title></request>'],
  [FORM, 'A bad percent sign in a form', 'title=%zz'],
  [FORM, 'A bad percent sign in the name of a form field', '%zz=1&title=Fair'],
  [FORM, 'A cut percent sign in a form', 'title=Fair%'],
  [FORM, 'Overlong UTF-8 in a form', 'title=%c0%af'],
  [FORM, 'Null bytes in a form', 'title=%00&%00=title'],
  [FORM, 'A __proto__ field in a form', '__proto__[a]=1&__proto__.b=2&title=Fair'],
  [FORM, 'A constructor field in a form', 'constructor[prototype][a]=1&constructor.prototype.b=2'],
  [FORM, 'Fields below a __proto__ in a list', 'customFieldList[__proto__].Key=1&title=Fair'],
  [FORM, 'A list index of a billion in a form', 'customFieldList[1000000000].Key=1&title=Fair'],
  [FORM, 'A negative list index in a form', 'customFieldList[-1].Key=1&title=Fair'],
  [FORM, 'A list index that is no number', 'customFieldList[1e9].Key=1&customFieldList[x].Key=1'],
  [FORM, 'A field that is a value and a list', 'title=Fair&title[0]=a&title.b=c&title[0].d=e'],
  [FORM, '20000 nested brackets in a form', `title${'[a]'.repeat(20_000)}=1`],
  [FORM, '20000 nested points in a form', `title${'.a'.repeat(20_000)}=1`],
  [FORM, '100000 form fields', 'members=1&'.repeat(100_000)],
  [FORM, '100000 different form fields', numbered(100_000)],
  [FORM, '100000 ampersands', '&'.repeat(100_000)],
  [FORM, '900000 wrong form fields', `title=Fair${'&members=x'.repeat(900_000)}`],
  [FORM, '400000 different list fields', numbered(400_000, 'customFieldList.')],
  ['text/xml', '2 million elements', `<request>${'<a/>'.repeat(2_000_000)}</request>`],
  ['text/xml', '900000 wrong elements', `<r>${'<members/>'.repeat(900_000)}</r>`],
  ['text/xml', 'A reference of 2 million letters', `<r>&${'x'.repeat(2_000_000)};</r>`],
  [FORM, 'Unclosed brackets in a form', 'customFieldList[0=1&[=2&]=3&[]=4&.=5&=6&=&a[]].[=7'],
  [FORM, 'JSON that is called a form', '{"title":"Fair","a":[{"b":"%"}]}'],
  [MULTIPART, 'Multipart of nothing', ''],
  [MULTIPART, 'Multipart garbage', '--x\r\n\r\n--x\r\nContent-Disposition: form-data\r\n\r\n--x'],
  [MULTIPART, 'Multipart that never ends', `--x\r\n${'A: b\r\n'.repeat(10_000)}`],
  [MULTIPART, 'Multipart with a __proto__ part', part('__proto__')],
  [
    MULTIPART,
    'Multipart with a path for a file name',
    part('title"; filename="../../../etc/passwd'),
  ],
  ['multipart/form-data', 'Multipart without a boundary', part('title')],
  ['multipart/form-data; boundary=', 'Multipart with an empty boundary', part('title')],
  [
    `multipart/form-data; boundary=${'x'.repeat(9000)}`,
    'A boundary of 9000 letters',
    part('title'),
  ],
]

export const textBodies: HostileRequest[] = bodies.map(([type, what, body]) =>
  request(what, { headers: { 'Content-Type': type }, body }),
)

function part(name: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nFair\r\n--x--\r\n`
}

function numbered(count: number, name = 'k'): string {
  return Array.from({ length: count }, (_, n) => `${name}${n}=${n}`).join('&')
}
