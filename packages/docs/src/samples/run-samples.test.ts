import { fileURLToPath } from 'node:url'
import { startMock } from '@casebook/mock'
import {
  asAnswered,
  isJson,
  listOperations,
  type Operation,
  readContracts,
} from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../../../../scripts/programs.ts'
import { proves } from '../../../../scripts/proves.ts'
import { samplesFolder } from './code-samples.ts'
import { languages } from './languages.ts'
import { printedBy, programsOf, runSample } from './run-sample.ts'
import { sampleRequest } from './sample-request.ts'

let broken: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  broken = await startMock({ fault: 'status=503' })
})
afterAll(() => broken.close())

const samples = readContracts().flatMap(({ name, document }) =>
  listOperations(document).flatMap((operation, index) => {
    const { server, secrets, answer } = sampleRequest(name, document, operation)
    return languages
      .filter(({ check }) => check === 'run')
      .map(({ file, label }) => ({
        title: `${label} calls ${operation.operationId} of ${name}`,
        file: fileURLToPath(new URL(`${name}/${operation.operationId}/${file}`, samplesFolder)),
        isWhole: label === 'curl',
        operation,
        variables: (url: string) => ({
          [server.variable]: url + operation.basePath,
          ...Object.fromEntries(secrets.map(({ variable }) => [variable, '123456'])),
        }),
        payload: answer?.payload,
        // Failures are dealt with alike in all samples of a language.
        fails: proves || index === 0,
      }))
  }),
)

test('there are samples to run', () => {
  expect(samples.length).toBe(
    readContracts().flatMap(({ document }) => listOperations(document)).length * 5,
  )
})

for (const { title, file, isWhole, operation, variables, payload, fails } of samples) {
  const needed = needs(...programsOf(file))

  test.concurrent(`${title} and prints what the contract promises`, needed, async () => {
    const mock = await startMock({ state: true })
    const { code, stdout, stderr } = await runSample(file, variables(mock.url))
    const asked = await fetch(`${mock.url}/__casebook/requests`).then((each) => each.json())
    await mock.close()

    const [{ response }] = asked
    const { status, value } = success(operation, response.body)
    expect({ code, stdout, problem: code === 0 ? '' : stderr }).toEqual({
      code: 0,
      stdout: await printedBy(file, isWhole ? value : payloadOf(value, payload)),
      problem: '',
    })
    expect(asked).toMatchObject([
      { operationId: operation.operationId, violations: [], response: { status } },
    ])
  })

  if (!fails) continue
  test.concurrent(`${title} and ends with the status of a failure`, needed, async () => {
    const { code, stdout, stderr } = await runSample(file, variables(broken.url))
    expect(code).not.toBe(0)
    expect(stdout + stderr).toMatch(/\b503\b/)
  })
}

/** The first example of success with what was worked out anew for the answer, or its status where it has no content. */
function success({ responses }: Operation, answer: string): { status: number; value: unknown } {
  const response = responses.find(({ status }) => status >= 200 && status < 300)
  if (!response) throw new Error('The operation has no success.')
  const content = response.content.find(({ mediaType }) => isJson(mediaType))
  const [example] = content?.examples ?? []
  const value = example ? asAnswered(example, JSON.parse(answer)) : response.status
  return { status: response.status, value }
}

function payloadOf(value: unknown, payload: string | undefined): unknown {
  return payload === undefined ? value : (value as Record<string, unknown>)[payload]
}
