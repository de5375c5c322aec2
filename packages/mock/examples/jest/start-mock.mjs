import { startMock } from '@casebook/mock'

/** Starts one mock for all test files. Jest runs this outside the sandbox of its tests, where ES modules load as usual. */
export default async function setUp() {
  globalThis.mock = await startMock()
  process.env.MOCK_URL = globalThis.mock.url
}
