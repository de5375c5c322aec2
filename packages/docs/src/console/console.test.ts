import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, startMock } from '@casebook/mock'
import { asAnswered, isJson, usualResponse } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { languages } from '../languages.ts'
import { runSample } from '../samples/run-sample.ts'
import { consolePage } from './console-page.ts'
import { openConsole } from './open-console.ts'
import { siteConsoles } from './site-consoles.ts'
import { fill, words } from './words.ts'

const consoles = languages.flatMap(siteConsoles).map((each) => ({
  ...each,
  page: consolePage(each.contract, each.operation, each.language),
}))

const site = browseSite()

/** One changes as it is asked to, and one answers each call like the first. */
let mocks: Record<'changing' | 'same', Mock>
beforeAll(async () => {
  mocks = { changing: await startMock({ state: true }), same: await startMock() }
})
afterAll(() => Promise.all(Object.values(mocks ?? {}).map((mock) => mock.close())))

/** Opens a console that calls a mock. */
async function open({ path, operation: { method } }: (typeof consoles)[number], mock = mocks.same) {
  const opened = await openConsole(site.browser, `${site.url}/${path}`)
  onTestFinished(opened.close)
  await opened.callServer(mock.url)
  await opened.giveToken('token')
  const reset = () => fetch(`${mock.url}/__casebook/reset`, { method: 'POST' })
  await reset()
  // A browser asks for leave before it calls, which is not counted.
  const journal = `${mock.url}/__casebook/requests?method=${method.toUpperCase()}`
  /** What the mock was asked since it was last asked about. */
  const asked = async (): Promise<Asked[]> => {
    const answer = await fetch(journal)
    await reset()
    return answer.json()
  }
  return { ...opened, asked }
}

interface Asked {
  operationId: string
  violations: unknown[]
  request: { url: string; headers: Record<string, string> }
  response: { status: number; headers: Record<string, string> }
}

test.each(consoles)(
  '$path as it stands gets the success that the contract promises, and writes any example into the body',
  async (each) => {
    const { language, operation } = each
    const { page, problems, send, told, asked } = await open(each, mocks.changing)
    await send()
    const response = usualResponse(operation)
    const status = response?.status ?? 0
    const say = words[language]
    expect(await told()).toMatch(
      new RegExp(`^${fill(say.done, { status, time: '\\d+' }).replace(/\.$/, '\\.')}$`),
    )
    const content = response?.content.find(({ mediaType }) => isJson(mediaType))
    const body = await page.locator('.answer-body').textContent()
    const [example] = content?.examples ?? []
    const answer = content && JSON.parse(body ?? '')
    if (example) expect(answer).toEqual(asAnswered(example, answer))
    else expect(await page.locator('.remark').textContent()).toBe(say.noBody)
    expect(await page.locator('.status-line').textContent()).toMatch(new RegExp(`^${status} \\w`))
    expect((await page.locator('[data-response]:visible').textContent())?.trim()).toBe(
      response?.description.replaceAll('`', '').trim(),
    )
    expect(await asked()).toMatchObject([
      { operationId: operation.operationId, violations: [], response: { status } },
    ])
    await chooseExamples(page, each)
    expect(problems).toEqual([])
  },
)

/** Chooses each example of the body, where there are several. */
async function chooseExamples(page: Page, { language, operation }: (typeof consoles)[number]) {
  const [content] = operation.requestBody?.content ?? []
  const examples = content && isJson(content.mediaType) ? content.examples : []
  if (examples.length < 2) return
  const choice = page.getByRole('combobox', { name: words[language].exampleChoice })
  const body = page.getByRole('textbox', { name: words[language].bodyText })
  for (const { key, summary, value } of examples) {
    await choice.selectOption({ label: summary ?? key })
    expect(JSON.parse(await body.inputValue())).toEqual(value)
    expect(await page.locator('.curl-line').textContent()).toContain('curl')
  }
}

// Every way to write the request and to read the answer, in one language.
test.each(consoles.filter(({ language }) => language === 'en'))(
  '$path asks the same as its curl command, in each media type of its body and of its answer, and with all parameters',
  async (each) => {
    const {
      operation,
      page: { data, groups },
    } = each
    const { bodies, answers } = data
    const { page, problems, send, told, asked } = await open(each)
    const { operationId } = operation
    const expected = { operationId, status: usualResponse(operation)?.status, violations: [] }
    const [usual] = bodies
    const ways = [
      ...bodies.map((body) => ({ body, field: 'content-type', mediaType: body.mediaType })),
      ...answers.map(({ mediaType, unlessRequestIs }) => ({
        body: bodies.find((body) => body.mediaType !== unlessRequestIs) ?? usual,
        field: 'accept',
        mediaType,
      })),
    ]
    for (const { body, field, mediaType } of ways.length > 0 ? ways : [{ body: usual }]) {
      await select(page, 'body-type', body?.mediaType)
      if (field === 'accept') await select(page, field, mediaType)
      await send()
      await told()
      await run(page)
      const requests = await asked()
      expect({ field, mediaType, requests: requests.map(judgement) }).toEqual({
        field,
        mediaType,
        requests: [expected, expected],
      })
      // What has secrets is a form in the command, since a shell cannot write them into JSON.
      const isForm = field === 'content-type' && body?.hasSecrets
      for (const { request, response } of requests) {
        if (isForm && /^curl/.test(request.headers['user-agent'] ?? '')) continue
        const { headers } = field === 'accept' ? response : request
        expect(JSON.stringify(headers).toLowerCase()).toContain(mediaType?.toLowerCase() ?? '')
      }
    }

    const query = groups.find(({ place }) => place === 'query')?.controls ?? []
    const controls = query.filter(({ example }) => example)
    for (const { key, kind, example = '' } of controls) {
      const field = page.locator(`[name="${key}"]`)
      if (kind === 'choice') await field.selectOption(example)
      else await field.fill(example)
    }
    await send()
    await told()
    const requests = await asked()
    expect(requests.map(judgement)).toEqual([expected])
    const { searchParams } = new URL(requests[0]?.request.url ?? '', 'http://localhost')
    expect(Object.fromEntries(searchParams)).toEqual(
      Object.fromEntries(controls.map(({ name, example }) => [name, example])),
    )
    expect(problems).toEqual([])
  },
)

function judgement({ operationId, violations, response: { status } }: Asked) {
  return { operationId, status, violations }
}

/** Chooses a media type, where there is a choice. */
async function select(page: Page, field: string, mediaType = '') {
  const choice = page.locator(`select[name="${field}"]`)
  if ((await choice.count()) > 0) await choice.selectOption({ label: mediaType })
}

/** Runs the curl command of a console as a reader does who has set the variables. */
async function run(page: Page) {
  const command = (await page.locator('.curl-line').textContent()) ?? ''
  expect(command).not.toMatch(/\btoken\b/)
  const hint = (await page.locator('.curl-hint').textContent()) ?? ''
  const names = hint.match(/\b[A-Z\d]+(?:_[A-Z\d]+)+\b/g) ?? []
  const text = page.locator('[name="body-text"]')
  const folder = mkdtempSync(join(tmpdir(), 'casebook-curl-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'body.xml'), (await text.count()) > 0 ? await text.inputValue() : '')
  writeFileSync(join(folder, 'sample.sh'), `cd '${folder}'\n${command}`)
  const variables = Object.fromEntries(names.map((name) => [name, '123456']))
  const { code, stderr } = await runSample(join(folder, 'sample.sh'), variables)
  expect({ code, problem: code === 0 ? '' : stderr }).toEqual({ code: 0, problem: '' })
}
