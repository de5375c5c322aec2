import { once } from 'node:events'
import { startMock } from '@casebook/mock'
import { isJson, type Operation, responseFor } from '@casebook/openapi'
import type { RouteHandlerMethod } from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { browseConsoles } from './browse-consoles.ts'
import { MOCK } from './mock.ts'
import { SECONDS } from './send-call.ts'
import { siteConsoles } from './site-consoles.ts'
import { startServer } from './start-server.ts'
import { fill, words } from './words.ts'

const say = words.ru
const consoles = siteConsoles('ru')
const [safe] = consoles.filter(({ operation }) => operation.method === 'get')
const [unsafe] = consoles.filter(
  ({ operation: { method, security } }) => method !== 'get' && security.length > 0,
)

const browsed = browseConsoles()

async function open(path = '', origin = browsed.mock.url) {
  const opened = await browsed.open(path)
  const sent: string[] = []
  opened.page.on('request', (request) => {
    if (!request.url().startsWith(browsed.site.url)) sent.push(request.url())
  })
  await opened.callServer(origin)
  return { ...opened, sent }
}

async function serve(answer: RouteHandlerMethod): Promise<string> {
  const server = await startServer(answer)
  onTestFinished(server.close)
  return server.url
}

test.each(consoles)(
  '$path is not sent while a field is empty or its body is no JSON, and shows the 401 where a token is missing',
  async ({ operation, path }) => {
    const opened = await open(path)
    const { parameters, requestBody, security } = operation
    if (parameters.some((parameter) => parameter.in === 'path')) await forgetParameter(opened)
    if (requestBody?.content.some(({ mediaType }) => isJson(mediaType))) await spoilBody(opened)
    expect(opened.sent).toEqual([])
    if (security.length > 0) await forgetToken(opened, operation)
    expect(opened.problems).toEqual([])
  },
)

type Opened = Awaited<ReturnType<typeof open>>

async function forgetParameter({ page, send, told }: Opened) {
  const [field] = await page.locator('[name^="parameter-"][required]').all()
  const example = (await field?.inputValue()) ?? ''
  await field?.fill('  ')
  await send()
  expect(await told()).toBe(say.incomplete)
  const invalid = page.locator('[aria-invalid="true"]')
  expect(await invalid.count()).toBe(1)
  expect(await invalid.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.getByText(say.missing).getAttribute('id')).toBe(
    (await invalid.getAttribute('aria-describedby'))?.split(' ').at(-1),
  )
  await page.keyboard.type('7')
  expect(await invalid.count()).toBe(0)
  expect(await page.getByText(say.missing).count()).toBe(0)
  await field?.fill(example)
}

async function spoilBody({ page, send, told }: Opened) {
  const body = page.getByRole('textbox', { name: say.bodyText })
  const example = await body.inputValue()
  await body.fill('{\n  "title": "x",\n}')
  expect(await page.locator('.curl-line').textContent()).toBe(say.noCurl)
  await send()
  expect(await told()).toBe(say.incomplete)
  await page.getByText(fill(say.badJson, { line: 3, column: 1 })).waitFor()
  expect(await page.evaluate(() => String(getSelection()))).toBe('}')
  await body.fill('')
  await send()
  await page.getByText(say.missing).waitFor()
  await body.fill(example)
}

async function forgetToken({ page, send, told }: Opened, operation: Operation) {
  await send()
  expect(await told()).toContain('401')
  expect(await page.getByRole('link', { name: say.errors }).isVisible()).toBe(true)
  expect((await page.locator('[data-response]:visible').textContent())?.trim()).toBe(
    responseFor(operation, 401)?.description.replaceAll('`', '').trim(),
  )
}

test('nothing is sent to an address that is none, has a query or credentials, or is a command', async () => {
  const { page, send, told, sent, problems } = await open(safe?.path)
  for (const address of [
    'portal.example',
    'ftp://portal.example',
    'http://me:secret@portal.example',
    'http://portal.example/?a=1',
    'http://portal.example/$(date)',
  ]) {
    await page.getByRole('textbox', { name: say.address }).fill(address)
    await send()
    expect([address, await told()]).toEqual([address, say.incomplete])
    await page.getByText(say.badAddress).waitFor()
    expect(await page.locator('.curl-line').textContent()).toBe(say.noCurl)
  }
  expect(sent).toEqual([])
  expect(problems).toEqual([])
})

test('a status that the contract does not describe is shown as such, with its HTML as text', async () => {
  const html = '<h1>Teapot</h1><img src="/x.png" onerror="alert(1)"><script>alert(2)</script>'
  const origin = await serve((_, reply) => reply.code(418).type('text/html').send(html))
  const { page, send, told, sent, problems } = await open(unsafe?.path, origin)
  await send()
  expect(await told()).toContain('418')
  expect(await page.locator('[data-response]:visible').textContent()).toBe(say.undescribed)
  expect(await page.locator('.answer-body').textContent()).toBe(html)
  expect(await page.locator('.answer-body *').count()).toBe(0)
  expect(sent.filter((url) => url.endsWith('.png'))).toEqual([])
  expect(problems).toEqual([])
})

test('JSON that is none is shown as it came, a long body is cut, and a body that is no text is not shown', async () => {
  const answers: [string, string | Buffer][] = [
    ['application/json', '{"a": 1'],
    ['text/plain', 'x'.repeat(200_001)],
    ['image/png', Buffer.from([137, 80, 78, 71])],
  ]
  const origin = await serve((_, reply) => {
    const [type = '', body] = answers.shift() ?? []
    return reply.type(type).send(body)
  })
  const { page, send, told } = await open(safe?.path, origin)
  const read = async () => {
    await send()
    await told()
    const body = page.locator('.answer-body')
    const text = (await body.isVisible()) ? await body.textContent() : undefined
    return [text, await page.locator('.remark').textContent()]
  }
  const count = (number: number) => number.toLocaleString('ru')
  expect(await read()).toEqual(['{"a": 1', ''])
  expect(await read()).toEqual([
    'x'.repeat(200_000),
    fill(say.shortened, { shown: count(200_000), all: count(200_001) }),
  ])
  expect(await read()).toEqual([undefined, fill(say.binary, { type: 'image/png' })])
})

test('where no server runs, the console says how to start the mock', async () => {
  const gone = await startMock()
  await gone.close()
  const { send, told } = await open(safe?.path, gone.url)
  await send()
  expect((await told()).split('\n').filter(Boolean)).toEqual([
    fill(say.failed, { host: new URL(gone.url).host }),
    fill(say.noMock, { command: MOCK.command }),
    say.localPermission,
  ])
})

test('where a server elsewhere does not answer pages, the console leads to curl', async () => {
  const { send, told } = await open(safe?.path, 'http://portal.example')
  await send()
  expect((await told()).split('\n').filter(Boolean)).toEqual([
    fill(say.failed, { host: 'portal.example' }),
    say.unreachable,
    say.noCors,
    say.localPermission,
  ])
})

test('a call can be cancelled, and is not sent twice meanwhile', async () => {
  let calls = 0
  let gone: Promise<unknown> | undefined
  const origin = await serve(async ({ raw }) => {
    calls++
    gone = once(raw.socket, 'close')
    await gone
    return ''
  })
  const { page, send, told, problems } = await open(safe?.path, origin)
  await send()
  await page.getByText(say.sending).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: say.cancel }).click()
  expect(await told()).toBe(say.cancelled)
  await gone
  expect(calls).toBe(1)
  expect(await page.getByRole('button', { name: say.cancel }).count()).toBe(0)
  const button = page.getByRole('button', { name: say.send })
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true)
  expect(problems).toEqual([])
})

test('the console does not wait for ever', async () => {
  const origin = await serve(async ({ raw }) => {
    await once(raw.socket, 'close')
    return ''
  })
  const { page, send, told } = await open(safe?.path, origin)
  await page.clock.install()
  await send()
  await page.getByText(say.sending).waitFor()
  await page.clock.runFor(SECONDS * 1000)
  expect(await told()).toBe(fill(say.timedOut, { seconds: SECONDS }))
})

test('an answer that breaks off is told from none', async () => {
  const { page, send, told } = await open(safe?.path)
  await page.route(
    (url) => url.origin === browsed.mock.url,
    (route) =>
      route.continue({ headers: { ...route.request().headers(), 'casebook-fault': 'cut' } }),
  )
  await send()
  expect(await told()).toBe(say.cut)
})

test('a token that no header can carry is named as the reason', async () => {
  const { send, told, giveToken, sent } = await open(safe?.path)
  await giveToken('токен')
  await send()
  expect(await told()).toBe(say.refused)
  expect(sent).toEqual([])
})

test('beside the button it is said whose data a call will change, unless they are the mock’s', async () => {
  const { page, callServer } = await open(unsafe?.path)
  const note = page.locator('.changes')
  expect(await note.isVisible()).toBe(false)
  await callServer('https://portal.example')
  expect(await note.textContent()).toBe(fill(say.changes, { host: 'portal.example' }))
  const button = page.getByRole('button', { name: say.send })
  expect(await button.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'))
  const reading = await open(safe?.path, 'https://portal.example')
  expect(await reading.page.locator('.changes').isVisible()).toBe(false)
})
