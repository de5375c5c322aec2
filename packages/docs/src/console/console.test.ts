import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MockOptions, startMock } from '@casebook/mock'
import {
  asAnswered,
  isJson,
  listOperations,
  type Operation,
  readContracts,
  usualResponse,
} from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { runSample } from '../samples/run-sample.ts'
import { consolePage } from './console-page.ts'
import { consolePath, openConsole } from './open-console.ts'
import { fill, words } from './words.ts'

const contracts = { en: readContracts(), ru: readContracts(undefined, 'ru') }
const consoles = (['en', 'ru'] as const).flatMap((language) =>
  contracts[language].flatMap((contract) =>
    listOperations(contract.document).map((operation) => {
      const { data, groups } = consolePage(contract, operation, language)
      const path = consolePath(contract, operation, language)
      const query = groups.find(({ place }) => place === 'query')?.controls ?? []
      return { language, operation, path, data, controls: query.filter((each) => each.example) }
    }),
  ),
)
/** Every way to write the request and to read the answer, each in one language. */
const ways = consoles
  .filter(({ language }) => language === 'en')
  .flatMap((each) => {
    const { bodies, answers } = each.data
    const choices = [
      ...bodies.map(({ mediaType }) => ({ field: 'body-type', mediaType, bodyType: '' })),
      ...answers.map(({ mediaType, unlessRequestIs }) => ({
        field: 'accept',
        mediaType,
        bodyType:
          bodies.find((body) => unlessRequestIs && body.mediaType !== unlessRequestIs)?.mediaType ??
          '',
      })),
    ]
    const none = { field: 'nothing', mediaType: '', bodyType: '' }
    return (choices.length > 0 ? choices : [none]).map((choice) => ({ ...each, ...choice }))
  })

const optional = consoles.flatMap((each) =>
  each.controls.length > 0 && each.language === 'en' ? [each] : [],
)
const named = consoles.flatMap((each) => {
  const [content] = each.operation.requestBody?.content ?? []
  const examples = content && isJson(content.mediaType) ? content.examples : []
  return examples.length < 2
    ? []
    : examples.map(({ key, summary, value }) => ({ ...each, label: summary ?? key, value }))
})

const site = browseSite()

/** A browser asks for leave before it calls, which is not counted. */
async function open(
  { path, operation: { method } }: { path: string; operation: Operation },
  options: MockOptions = {},
) {
  const mock = await startMock(options)
  const opened = await openConsole(site.browser, `${site.url}/${path}`)
  onTestFinished(async () => {
    await opened.close()
    await mock.close()
  })
  await opened.callServer(mock.url)
  await opened.giveToken('token')
  const journal = `${mock.url}/__casebook/requests?method=${method.toUpperCase()}`
  const asked = async () => (await fetch(journal)).json()
  return { ...opened, asked }
}

test.each(consoles)(
  '$path as it stands gets the success that the contract promises',
  async ({ language, operation, path }) => {
    const { page, problems, send, told, asked } = await open({ path, operation }, { state: true })
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
    expect(problems).toEqual([])
  },
)

test.each(ways)(
  '$path asks the same as its curl command, with $mediaType for $field',
  async ({ operation, path, data, field, mediaType, bodyType }) => {
    const { page, problems, send, told, asked } = await open({ path, operation })
    const choice = page.locator(`select[name="${field}"]`)
    // There is no choice where there is but one.
    if ((await choice.count()) > 0) await choice.selectOption({ label: mediaType })
    if (bodyType) await page.locator('select[name="body-type"]').selectOption({ label: bodyType })
    await send()
    await told()
    await run(page)
    const requests = await asked()
    const { operationId } = operation
    const expected = { operationId, status: usualResponse(operation)?.status, violations: [] }
    expect(
      requests.map(({ operationId, violations, response: { status } }: Asked) => {
        return { operationId, status, violations }
      }),
    ).toEqual([expected, expected])
    // What has secrets is a form in the command, since a shell cannot write them into JSON.
    const isForm = data.bodies.some((body) => body.mediaType === mediaType && body.hasSecrets)
    for (const { request, response } of requests) {
      if (isForm && /^curl/.test(request.headers['user-agent'])) continue
      const { headers } = field === 'accept' ? response : request
      expect(JSON.stringify(headers).toLowerCase()).toContain(mediaType.toLowerCase())
    }
    expect(problems).toEqual([])
  },
)

interface Asked {
  operationId: string
  violations: unknown[]
  response: { status: number }
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

test.each(optional)(
  '$path takes the example of each parameter that may be left out',
  async ({ operation, path, controls }) => {
    const { page, problems, send, told, asked } = await open({ path, operation })
    for (const { key, kind, example = '' } of controls) {
      const field = page.locator(`[name="${key}"]`)
      if (kind === 'choice') await field.selectOption(example)
      else await field.fill(example)
    }
    await send()
    await told()
    const [{ violations, request, response }] = await asked()
    expect({ violations, status: response.status }).toEqual({
      violations: [],
      status: usualResponse(operation)?.status,
    })
    const { searchParams } = new URL(request.url, 'http://localhost')
    expect(Object.fromEntries(searchParams)).toEqual(
      Object.fromEntries(controls.map(({ name, example }) => [name, example])),
    )
    expect(problems).toEqual([])
  },
)

test.each(named)('$path writes the example "$label" into the body', async (each) => {
  const { page, problems } = await open(each)
  const choice = page.getByRole('combobox', { name: words[each.language].exampleChoice })
  await choice.selectOption({ label: each.label })
  const body = page.getByRole('textbox', { name: words[each.language].bodyText })
  expect(JSON.parse(await body.inputValue())).toEqual(each.value)
  expect(await page.locator('.curl-line').textContent()).toContain('curl')
  expect(problems).toEqual([])
})
