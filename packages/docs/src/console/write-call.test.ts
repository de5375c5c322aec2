import { type Document, listOperations } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { consolePage } from './console-page.ts'
import { curlLine } from './curl-line.ts'
import type { Values } from './read-values.ts'
import { writeCall } from './write-call.ts'

const operation = {
  operationId: 'search',
  security: [{ key: [], basic: [] }],
  parameters: [
    {
      name: 'ids',
      in: 'path',
      required: true,
      schema: { type: 'array', items: { type: 'integer' } },
    },
    { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object' } },
    {
      name: 'tags',
      in: 'query',
      explode: false,
      style: 'pipeDelimited',
      schema: { type: 'array', items: {} },
    },
    { name: 'code', in: 'query', schema: { type: 'string', format: 'password' } },
    { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
    { name: 'dry', in: 'query', schema: { type: 'boolean' } },
  ],
  requestBody: {
    content: {
      'text/csv': { example: 'a,b' },
      'application/json': {
        schema: { properties: { inner: { properties: { password: { format: 'password' } } } } },
      },
      'multipart/form-data': {
        schema: {
          properties: {
            name: { type: 'string' },
            tags: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
  responses: { 200: { description: 'Done.' } },
}

const document = {
  info: { title: 'Notes', version: '1' },
  servers: [
    {
      url: 'https://{region}.notes.example/v1',
      variables: { region: { default: 'eu', enum: ['eu', 'us'] } },
    },
    {
      url: 'https://{host}/v1',
      variables: { host: { default: 'me.example', description: 'Yours.' } },
    },
  ],
  tags: [{ name: 'Notes' }],
  paths: { '/notes/{ids}': { post: { ...operation, tags: ['Notes'] } } },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'query', name: 'key' },
      basic: { type: 'http', scheme: 'basic' },
    },
  },
} as unknown as Document

const [listed] = listOperations(document)
if (!listed) throw new Error('There is no operation.')
const page = consolePage({ name: 'notes', document }, listed, 'en')
const [way = []] = page.data.ways

const values: Values = {
  address: 'https://me.example/v1',
  credentials: way.map((credential) => ({ credential, text: `${credential.scheme}&` })),
  parameters: [
    { index: 0, value: ['1', '2'], isSecret: false },
    { index: 1, value: { a: { b: 'c d' } }, isSecret: false },
    { index: 2, value: ['x', 'y'], isSecret: false },
    { index: 3, value: 'pass', isSecret: true },
    { index: 4, value: "it's", isSecret: false },
  ],
}

test('the values of a foreign contract are written in the styles that it has', () => {
  expect(writeCall(page.data, values)).toEqual({
    method: 'POST',
    path: '/notes/1,2?key=key%26&filter%5Ba%5D%5Bb%5D=c%20d&tags=x%7Cy&code=pass',
    headers: { Authorization: 'Basic basic&', 'X-Trace': "it's" },
    isMultipart: false,
  })
})

test('the curl command has variables in the place of all secrets', () => {
  const body = {
    index: 2,
    text: '',
    fields: [{ name: 'tags', value: ['a', '@b'], isSecret: false }],
  }
  expect(curlLine(page.data, { ...values, body })).toEqual({
    text: `curl --fail-with-body "\${NOTES_URL:-https://me.example/v1}/notes/1,2?key=$NOTES_TOKEN&filter%5Ba%5D%5Bb%5D=c%20d&tags=x%7Cy&code=$NOTES_CODE" \\
  -H "Authorization: Basic $NOTES_CREDENTIALS" \\
  -H 'X-Trace: it'\\''s' \\
  --form-string 'tags=a' \\
  --form-string 'tags=@b' \\
  -w '%{http_code}\\n'
`,
    variables: ['NOTES_TOKEN', 'NOTES_CREDENTIALS', 'NOTES_CODE'],
  })
})

test('a text is sent as the reader wrote it', () => {
  const call = writeCall(page.data, { ...values, body: { index: 0, text: '@a,\n"b"', fields: [] } })
  expect(call).toMatchObject({ text: '@a,\n"b"', headers: { 'Content-Type': 'text/csv' } })
  const { text } = curlLine(page.data, { ...values, body: { index: 0, text: '@a', fields: [] } })
  expect(text).toContain("--data-raw '@a'")
})

test('a body with a secret that a shell cannot write comes from a file', () => {
  const body = { index: 1, text: '{"inner": {"password": "pass-5ec2e7"}}', fields: [] }
  const { text, file } = curlLine(page.data, { ...values, body })
  expect(file).toBe('body.json')
  expect(text).toContain('--data-binary @body.json')
  expect(text).not.toContain('pass-5ec2e7')
})

test('each parameter has the control that fits it', () => {
  const controls = page.groups.flatMap((group) => group.controls)
  expect(controls.map(({ name, kind, value, options }) => [name, kind, value, options])).toEqual([
    ['ids', 'lines', '1', undefined],
    ['filter', 'json', '', undefined],
    ['tags', 'lines', '', undefined],
    ['code', 'secret', '', undefined],
    ['dry', 'choice', '', ['true', 'false']],
    ['X-Trace', 'text', '', undefined],
  ])
})

test('servers are offered with the values that their variables may have', () => {
  expect(page.servers.map(({ url, variables }) => [url, variables])).toEqual([
    ['https://eu.notes.example/v1', []],
    ['https://us.notes.example/v1', []],
    ['https://me.example/v1', [{ value: 'me.example', description: 'Yours.' }]],
  ])
})
