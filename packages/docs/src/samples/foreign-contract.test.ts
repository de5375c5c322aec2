import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '@casebook/openapi'
import { expect, onTestFinished, test } from 'vitest'
import { needs } from '../../../../scripts/programs.ts'
import { generateSamples } from './generate-samples.ts'
import { hasSyntaxError } from './has-syntax-error.ts'
import { programsOf, runSample } from './run-sample.ts'
import { startRecorder } from './start-recorder.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be taken for one
const awkward = 'It\'s "so" \\ $HOME ${x} `id` %s {a} <?php é 😀\nnext'
const note = {
  text: awkward,
  'odd-name': [null, true, false, -1.5, [], {}],
  nested: [
    { tags: ['one', awkward], parent: { id: 7, title: 'A title that fills most of a line' } },
  ],
}

const programs = ['sample.sh', 'sample.js', 'sample.py', 'sample.php']
for (const file of programs) {
  const needed = needs(...programsOf(file))

  test(`${file} sends the texts of a foreign contract letter for letter`, needed, async () => {
    const [request] = await requestsOf(file, { post: bodyOperation(note) }, {})
    expect(request).toMatchObject({
      method: 'POST',
      url: "/v1/notes/it's%20%22so%22",
      headers: {
        authorization: 'Bearer tok&en',
        'x-trace': awkward.slice(0, 20),
        'content-type': 'application/json',
      },
    })
    expect(JSON.parse(request?.body ?? '')).toEqual(note)
  })

  test(`${file} sends a secret of any letters`, needed, async () => {
    const schema = { properties: { password: { format: 'password' } } }
    const operation = bodyOperation({ user: awkward, password: 'example' }, schema)
    const [request] = await requestsOf(file, { post: operation }, { NOTES_PASSWORD: awkward })
    const isForm = request?.headers['content-type'] === 'application/x-www-form-urlencoded'
    const body = request?.body ?? ''
    expect(isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body)).toEqual({
      user: awkward,
      password: awkward,
    })
  })

  test(`${file} without a body or a token sends neither`, needed, async () => {
    const [request] = await requestsOf(file, { get: { operationId: 'read', responses } }, {})
    expect(request).toMatchObject({ method: 'GET', body: '' })
    expect(request?.headers).not.toHaveProperty('authorization')
  })
}

for (const [file, grammar] of [
  ['sample.cs', 'c-sharp'],
  ['sample.go', 'go'],
] as const) {
  test(`${file} of a foreign contract has no mistake of syntax`, async () => {
    const text = generate({ post: bodyOperation(note) })[`notes/send/${file}`] ?? ''
    expect(text).toContain('odd-name')
    expect(await hasSyntaxError(grammar, text)).toBe(false)
  })
}

test('a body in a form that no template writes is refused with what helps', () => {
  const requestBody = { content: { 'text/csv': { example: 'a,b' } } }
  expect(() => generate({ post: { operationId: 'send', requestBody, responses } })).toThrow(
    'Samples send JSON only, but send wants text/csv before all: put JSON first in the contract, or teach the templates of src/samples.',
  )
})

test('credentials that no template writes are refused with what helps', () => {
  const operation = { operationId: 'send', security: [{ key: [] }], responses }
  expect(() => generate({ post: operation })).toThrow(
    'Samples send one token in a header, but send wants the credentials key: teach the templates of src/samples.',
  )
})

test('a secret deep in JSON is refused, since a shell cannot write it', () => {
  const deep = { properties: { inner: { properties: { password: { format: 'password' } } } } }
  const operation = bodyOperation({ inner: { password: 'example' } }, deep)
  expect(() => generate({ post: operation })).toThrow(
    'A shell cannot put password of send into JSON safely, and the contract has no flat form instead',
  )
})

const responses = { 200: { description: 'Done.', content: { 'application/json': {} } } }

function bodyOperation(example: object, schema: object = {}) {
  const content = { schema, example }
  return {
    operationId: 'send',
    security: [{ bearer: [] }],
    parameters: [{ name: 'X-Trace', in: 'header', required: true, example: awkward.slice(0, 20) }],
    requestBody: {
      content: { 'application/json': content, 'application/x-www-form-urlencoded': content },
    },
    responses,
  }
}

function generate(operations: object): Record<string, string> {
  const document = {
    servers: [{ url: 'https://notes.example/v1' }],
    paths: {
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, example: 'it\'s "so"' }],
        ...operations,
      },
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        key: { type: 'apiKey', in: 'query', name: 'key' },
      },
    },
  }
  return generateSamples([{ name: 'notes', document: document as unknown as Document }])
}

async function requestsOf(file: string, operations: object, variables: Record<string, string>) {
  const recorder = await startRecorder()
  const folder = mkdtempSync(join(tmpdir(), 'casebook-samples-'))
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await recorder.close()
  })
  const [text = ''] = Object.entries(generate(operations)).flatMap(([path, source]) =>
    path.endsWith(`/${file}`) ? [source] : [],
  )
  writeFileSync(join(folder, file), text)
  const { stderr, code } = await runSample(join(folder, file), {
    NOTES_URL: `${recorder.url}/v1`,
    NOTES_TOKEN: 'tok&en',
    ...variables,
  })
  expect(code, stderr).toBe(0)
  return recorder.requests
}
