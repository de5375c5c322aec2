import type { ConsoleData } from './console-data.ts'
import { type Outcome, SECONDS } from './send-call.ts'
import { fill } from './words.ts'

/** Why there is no answer, as a sentence and what can be the reasons. Browsers do not tell pages which it was. */
export function explainFailure(
  { kind }: Exclude<Outcome, { kind: 'answer' }>,
  address: string,
  { words: say, mockCommand }: ConsoleData,
): { text: string; reasons: string[] } {
  if (kind !== 'failed') {
    return { text: fill(say[kind], { seconds: SECONDS }), reasons: [] }
  }
  const { host, protocol } = new URL(address)
  const isOwn = isLoopback(address)
  const isMixed = location.protocol === 'https:' && protocol === 'http:'
  return {
    text: fill(say.failed, { host }),
    reasons: [
      isOwn ? fill(say.noMock, { command: mockCommand }) : say.unreachable,
      ...(isMixed ? [say.mixedContent] : []),
      ...(isOwn ? [] : [say.noCors]),
      say.localPermission,
    ],
  }
}

/** Whether an address is one of the reader's own machine. */
export function isLoopback(address: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(
    URL.parse(address)?.hostname ?? '',
  )
}
