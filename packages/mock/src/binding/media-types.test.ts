import { listOperations, toFields, toXml } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { binderOf, bodyBinderOf, portal } from './test-binder.ts'

const FORM = 'application/x-www-form-urlencoded'
const bindCase = bodyBinderOf(portal, 'updateCase')
const update = binderOf(portal, 'updateCase')

const bodies = listOperations(portal).flatMap(({ operationId, requestBody }) =>
  (requestBody?.content ?? []).flatMap(({ mediaType, schema, examples }) =>
    examples.map(({ key, value }) => ({ operationId, mediaType, schema, key, value })),
  ),
)

test.each(bodies)(
  'the example $key of $operationId is the same as $mediaType',
  async ({ operationId, mediaType, schema, value }) => {
    const fields = Object.entries(toFields(value as object)).flatMap(([name, texts]) =>
      [texts].flat().map((text): [string, string] => [name, String(text)]),
    )
    const form = new FormData()
    for (const [name, text] of fields) form.append(name, text)
    const multipart = new Response(form)
    const written: Record<string, [text: string, contentType: string]> = {
      'application/json': [JSON.stringify(value), 'application/json; charset=utf-8'],
      [FORM]: [String(new URLSearchParams(fields)), `${FORM}; charset=UTF-8`],
      'multipart/form-data': [await multipart.text(), multipart.headers.get('content-type') ?? ''],
      'text/xml': [toXml(portal, schema, value), 'Text/XML'],
    }
    const [text = '', contentType = ''] = written[mediaType] ?? []
    const bind = binderOf(portal, operationId)
    const bound = await bind({ headers: { 'content-type': contentType, 'x-a': 'b' }, text })
    expect(bound).toMatchObject({ body: value, malformed: false })
    expect(bound.headers).toEqual({ 'content-type': 'application/json', 'x-a': 'b' })
  },
)

describe('forms', () => {
  test.each([
    ['members=1&members=2', { members: [1, 2] }],
    ['MEMBERS=1', { members: [1] }],
    ['members[]=1', { members: [1] }],
    ['members[1]=2&members[0]=1', { members: [1, 2] }],
    ['members[999999999]=1', { members: [1] }],
    ['members=', { members: [''] }],
    ['title=Fair+%26+more&isPrivate=', { title: 'Fair & more', isPrivate: null }],
    [
      'customFieldList[0][Key]=1&customFieldList[0][Value]=x',
      { customFieldList: [{ Key: 1, Value: 'x' }] },
    ],
    ['customFieldList[0].1=x', { customFieldList: [{ '1': 'x' }] }],
    ['isPrivate=1&title=%zz', { isPrivate: '1', title: '%zz' }],
    ['__proto__.a=1', JSON.parse('{"__proto__":{"a":"1"}}')],
  ])('%s', async (text, body) => {
    expect(await bindCase(text, FORM)).toEqual(body)
  })

  test('files in a form of several parts are passed over', async () => {
    const form = new FormData()
    form.append('Title', 'Fair')
    form.append('title2', new File(['x'], 'x.txt'))
    const sent = new Response(form)
    const contentType = sent.headers.get('content-type') ?? ''
    expect(await bindCase(await sent.text(), contentType)).toEqual({ title: 'Fair' })
  })
})

describe('XML', () => {
  test('has any root and any letter case, and lists of one', async () => {
    const text =
      '<?xml version="1.0"?><any a="b"><TITLE>1 &lt; 2</TITLE><members>5101</members><isprivate>True</isprivate>' +
      '<accessList>a</accessList><accessList>b</accessList><isNotify/>' +
      '<customFieldList><Key>1</Key><Value>2</Value></customFieldList></any>'
    expect(await bindCase(text, 'text/xml; charset=utf-8')).toEqual({
      title: '1 < 2',
      members: [5101],
      isPrivate: true,
      accessList: ['a', 'b'],
      isNotify: null,
      customFieldList: [{ Key: 1, Value: '2' }],
    })
    expect(await bindCase('<any>text</any>', 'text/xml')).toEqual({})
  })
})

test.each([
  ['text/xml', '<title>'],
  ['text/xml', '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>'],
  ['application/json', '{"title"'],
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', '--x\r\ngarbage'],
])('%s that is none is malformed', async (contentType, text) => {
  expect(await update({ headers: { 'content-type': contentType }, text })).toMatchObject({
    body: text,
    malformed: true,
  })
})

test.each([undefined, 'application/xml', 'text/plain', 'application/vnd.api+json', 'nonsense', ''])(
  'a body of the media type %s is none',
  async (contentType) => {
    expect(await bindCase('{"title":"Fair"}', contentType)).toBeUndefined()
  },
)

test('an empty body is none, whatever its media type', async () => {
  for (const { mediaType } of bodies) expect(await bindCase('', mediaType)).toBeUndefined()
})
