import { onTestFinished } from 'vitest'
import { writeFiles } from './contract-files/write-files.ts'
import { type Mock, type MockOptions, startMock } from './start-mock.ts'

/** Starts a mock of one description, with what is not in its paths left as usual. It ends with the test. For tests. */
export async function startOn(
  paths: object,
  more: object = {},
  options: MockOptions = {},
): Promise<Mock> {
  const document = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths, ...more }
  const folder = await writeFiles({ 'api.json': JSON.stringify(document) })
  const mock = await startMock({ contracts: [`${folder}/api.json`], ...options })
  onTestFinished(() => mock.close())
  return mock
}
