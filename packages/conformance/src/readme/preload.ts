// Loaded with `--import` before a module of a README, which itself stays as it is: leads the hosts that it calls to
// servers of the test, and notes what it prints, and where.
import { appendFileSync } from 'node:fs'
import { format, getCallSites } from 'node:util'
import type { Printed, Stage } from './run-module.ts'

const { module, redirects, notes }: Stage = JSON.parse(process.env.CASEBOOK_README_STAGE ?? '')

const { fetch } = globalThis
globalThis.fetch = (input, init) => {
  const request = new Request(input, init)
  const redirect = redirects.find(({ from }) => request.url.startsWith(from))
  if (redirect) {
    const led = new Request(redirect.to + request.url.slice(redirect.from.length), request)
    for (const [name, value] of Object.entries(redirect.headers ?? {}))
      if (!led.headers.has(name)) led.headers.set(name, value)
    return fetch(led)
  }
  if (new URL(request.url).hostname === '127.0.0.1') return fetch(request)
  return Promise.reject(new TypeError(`The test leads ${request.url} to no server.`))
}

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[method] = (...values: unknown[]) => {
    const site = getCallSites().find(({ scriptName }) => scriptName === module)
    const { lineNumber: line, columnNumber: column } = site ?? {}
    const printed: Printed = { line, column, text: format(...values) }
    appendFileSync(notes, `${JSON.stringify(printed)}\n`)
  }
}
