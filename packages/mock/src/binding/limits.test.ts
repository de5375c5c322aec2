import { expect, test } from 'vitest'
import { bodyBinderOf, portal } from './test-binder.ts'

const FORM = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=x'
const bind = bodyBinderOf(portal, 'updateCase')

const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`

test.each([
  ['application/json', `[${'1,'.repeat(20_000)}1]`],
  [FORM, '&'.repeat(1000)],
  [FORM, 'a=1&'.repeat(2_000_000)],
  ['text/xml', `<r>${'<a/>'.repeat(20_000)}</r>`],
  ['text/xml', `<r>${'x'.repeat(1024 * 1024)}</r>`],
  [MULTIPART, `${part('members').repeat(1001)}--x--\r\n`],
  [MULTIPART, `${part('x'.repeat(1024 * 1024))}--x--\r\n`],
])('a flood as %s is refused with 413', async (contentType, text) => {
  await expect(bind(text, contentType)).rejects.toMatchObject({ statusCode: 413 })
})

test.each([
  [FORM, `title${'[a]'.repeat(20_000)}=1`],
  [FORM, `title${'.a'.repeat(20_000)}=1`],
  [FORM, `${'[]'.repeat(500_000)}=1&${'['.repeat(1_000_000)}=1&${'.'.repeat(1_000_000)}=1`],
  [FORM, 'title=Fair&title[0]=a&title.b=c&title[0].d=e&title[__proto__]=x'],
  [FORM, `members=${'1'.repeat(5_000_000)}&isPrivate=${' '.repeat(2_000_000)}`],
  ['application/json', `${'[{"customFieldList":'.repeat(4000)}1${'}]'.repeat(4000)}`],
  ['application/json', `{"members":["${' '.repeat(5_000_000)}"]}`],
  ['text/xml', `<r>${'<a>'.repeat(90)}${'</a>'.repeat(90)}</r>`],
  ['text/xml', `${'<a>'.repeat(19_000)}`],
  ['text/xml', `<r ${'a="1" '.repeat(150_000)}/>`],
  ['text/xml', `<r>&${'x'.repeat(1_000_000)};</r>`],
  [MULTIPART, `--x\r\n${'A: b\r\n'.repeat(100_000)}`],
])('what is strange as %s is read', async (contentType, text) => {
  await bind(text, contentType)
})
