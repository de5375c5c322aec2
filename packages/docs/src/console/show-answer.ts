import { isJson, responseFor } from '@casebook/openapi'
import type { ConsoleData } from './console-data.ts'
import { find } from './find.ts'
import type { Answer } from './send-call.ts'
import { fill } from './words.ts'

/** The most letters of a body that are shown, so that the page does not freeze. */
const MOST = 200_000

/** Shows an answer in its place of the page, all of it as text. */
export function showAnswer(place: HTMLElement, answer: Answer, data: ConsoleData): void {
  const { words: say, operation } = data
  const { status, reason, headers, milliseconds, bytes } = answer
  const locale = place.ownerDocument.documentElement.lang
  const count = (number: number) => number.toLocaleString(locale)
  const write = (selector: string, text: string) => {
    find(place, selector, HTMLElement).textContent = text
  }
  write('.status-line', [status, reason].filter(Boolean).join(' '))
  const isError = status >= 400
  find(place, '.status-line', HTMLElement).dataset.success = String(!isError)
  find(place, '.errors', HTMLElement).hidden = !isError
  write('.time', fill(say.milliseconds, { count: count(milliseconds) }))
  write('.size', fill(say.bytes, { count: count(bytes) }))
  write('.says', fill(say.contractSays, { status }))
  const described = responseFor(operation, status)?.key ?? ''
  for (const each of place.querySelectorAll<HTMLElement>('[data-response]')) {
    each.hidden = each.dataset.response !== described
  }
  write('.answer-headers', headers.map((header) => header.join(': ')).join('\n'))
  const text = readable(answer)
  const shown = text.slice(0, MOST)
  write('.answer-body', shown)
  find(place, '.answer-body', HTMLElement).hidden = text === ''
  const type = new Headers(headers).get('Content-Type') ?? ''
  const remark =
    bytes === 0
      ? say.noBody
      : answer.text === undefined
        ? fill(say.binary, { type })
        : text.length > MOST
          ? fill(say.shortened, { shown: count(MOST), all: count(text.length) })
          : ''
  write('.remark', remark)
}

/** JSON over several lines, and any other text as it came. */
function readable({ text = '', headers }: Answer): string {
  const type = new Headers(headers).get('Content-Type') ?? ''
  if (!isJson(type)) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
