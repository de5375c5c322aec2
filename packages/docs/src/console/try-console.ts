import type { ConsoleData } from './console-data.ts'
import { explainFailure, isLoopback } from './explain-failure.ts'
import { find } from './find.ts'
import { followChoices } from './follow-choices.ts'
import { markMistakes, unmark } from './mark-mistakes.ts'
import { type Field, readValues } from './read-values.ts'
import { recall, remember } from './remembered-address.ts'
import { sendCall } from './send-call.ts'
import { showAnswer } from './show-answer.ts'
import { copyCurl, showCurl } from './show-curl.ts'
import { fill } from './words.ts'
import { type Call, coverSecrets, writeCall } from './write-call.ts'

/** What is shown in the place of a secret. */
const COVER = '•••'

/** `<try-console>`: sends the call that a reader has filled in, and shows what comes back. */
class TryConsole extends HTMLElement {
  connectedCallback(): void {
    const data = JSON.parse(find(this, '.data', HTMLScriptElement).text) as ConsoleData
    const { words: say } = data
    const form = find(this, 'form', HTMLFormElement)
    const send = find(form, '.send', HTMLButtonElement)
    const cancel = find(form, '.cancel', HTMLButtonElement)
    const status = find(this, '.status', HTMLElement)
    const answer = find(this, '.answer', HTMLElement)
    const memory = `casebook:${data.api}${data.operation.basePath}`
    let underway: AbortController | undefined

    const tell = (text: string, reasons: string[] = []) => {
      const list = document.createElement('ul')
      list.append(...reasons.map((reason) => element('li', reason)))
      status.replaceChildren(element('p', text), ...(reasons.length > 0 ? [list] : []))
    }
    const refresh = () => {
      const reading = readValues(form, data)
      const { address } = reading.values
      const note = find(form, '.changes', HTMLElement)
      const isSafe = /^(GET|HEAD)$/i.test(data.operation.method)
      note.hidden = isSafe || address === '' || isLoopback(address)
      if (!note.hidden) note.textContent = fill(say.changes, { host: new URL(address).host })
      showCurl(this, reading, data)
    }
    const submit = async () => {
      if (underway) return
      const { values, mistakes } = readValues(form, data)
      markMistakes(form, mistakes)
      answer.hidden = true
      if (mistakes.length > 0) return tell(say.incomplete)
      remember(memory, values.address)
      tell(say.sending)
      send.setAttribute('aria-disabled', 'true')
      cancel.hidden = false
      const call = writeCall(data, values)
      underway = new AbortController()
      const outcome = await sendCall(values.address, call, underway.signal)
      underway = undefined
      send.removeAttribute('aria-disabled')
      if (document.activeElement === cancel) send.focus()
      cancel.hidden = true
      if (outcome.kind !== 'answer') {
        const { text, reasons } = explainFailure(outcome, values.address, data)
        return tell(text, reasons)
      }
      const shown = writeCall(
        data,
        coverSecrets(data, values, () => COVER),
      )
      find(answer, '.request', HTMLElement).textContent = requestText(values.address, shown)
      showAnswer(answer, outcome, data)
      answer.hidden = false
      tell(fill(say.done, { status: outcome.status, time: outcome.milliseconds }))
    }

    const address = find(form, '[name=address]', HTMLInputElement)
    address.value = recall(memory) ?? address.value
    followChoices(form, data)
    form.hidden = false
    find(this, '.curl', HTMLElement).hidden = false
    form.addEventListener('input', (event) => {
      unmark(event.target as Field)
      refresh()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void submit()
    })
    cancel.addEventListener('click', () => underway?.abort())
    find(this, '.copy', HTMLButtonElement).addEventListener(
      'click',
      () => void copyCurl(this, data),
    )
    refresh()
  }
}

function requestText(address: string, { method, path, headers }: Call): string {
  const lines = Object.entries(headers).map((header) => header.join(': '))
  return [
    `${method} ${address}${path.replaceAll(encodeURIComponent(COVER), COVER)}`,
    ...lines,
  ].join('\n')
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

customElements.define('try-console', TryConsole)
