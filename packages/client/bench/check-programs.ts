import { isDeepStrictEqual } from 'node:util'
import type { CaseToClose } from './case-to-close.ts'
import { answerWith, type Bundles, connectPrograms, withFetch } from './connect-programs.ts'

/**
 * Makes sure that all programs do the same work: the same request, and the same text for each answer.
 *
 * @throws Error that names the program and what it did.
 */
export async function checkPrograms(bundles: Bundles, call: CaseToClose) {
  const baseUrl = 'https://portal.test'
  const requests: unknown[] = []
  let answer = () => answerWith(200, '')
  await withFetch(
    async (input, init) => {
      const { method, url, headers } = new Request(input, init)
      requests.push({ method, url, authorization: headers.get('Authorization') })
      return answer()
    },
    async () => {
      for (const [name, closeCase] of await connectPrograms(bundles, baseUrl, call)) {
        requests.length = 0
        answer = () => answerWith(200, call.closed.body)
        const closed = await closeCase(call.caseid)
        answer = () => answerWith(404, call.notFound.body)
        const notFound = await closeCase(call.caseid)

        const request = {
          method: call.method,
          url: baseUrl + call.path,
          authorization: call.token,
        }
        const expected = [request, request, call.closed.text, call.notFound.text]
        const actual = [...requests, closed, notFound]
        if (isDeepStrictEqual(actual, expected)) continue
        throw new Error(
          `The program with ${name} does something else:\n` +
            `${JSON.stringify(actual)}\n${JSON.stringify(expected)}`,
        )
      }
    },
  )
}
