import { statSync } from 'node:fs'
import type { MockOptions } from './start-mock.ts'

/**
 * Checks the options of a mock before anything is begun, beside TypeScript, since tests are written in JavaScript too.
 *
 * @throws TypeError that says what is wrong with which option, and what it takes.
 */
export function checkOptions({
  port,
  host,
  allowedHosts,
  contracts,
  root,
  watch,
}: Partial<Record<keyof MockOptions, unknown>>): void {
  if (!Number.isInteger(port) || Number(port) < 0 || Number(port) > 65_535) {
    throw new TypeError(`port is ${port}, which is not a whole number from 0 to 65535.`)
  }
  checkText('host', host, 'the address to listen on, such as 127.0.0.1')
  if (root !== undefined) checkText('root', root, 'a folder')
  if (!Array.isArray(allowedHosts)) throw new TypeError('allowedHosts must be a list of names.')
  for (const name of allowedHosts) {
    if (typeof name === 'string' && /^[^\s/:@]+$/.test(name)) continue
    throw new TypeError(
      `allowedHosts has "${name}", which is not the name of a host: leave out the scheme, the port and the path.`,
    )
  }
  if (contracts === undefined) {
    if (watch) throw new Error('There is nothing to watch: name an OpenAPI file.')
    if (root !== undefined) throw new Error('root is for OpenAPI files: name one.')
  } else if (!Array.isArray(contracts) || contracts.length === 0) {
    throw new TypeError('contracts must be a list of paths of OpenAPI files, with at least one.')
  } else if (watch) {
    for (const file of contracts) checkWatchable(file)
  }
}

/** An unset variable of a shell is an empty text, and Node takes an empty host for all addresses. */
function checkText(option: string, value: unknown, what: string): void {
  if (typeof value === 'string' && value.trim() !== '') return
  const found = value === '' ? 'empty' : JSON.stringify(value)
  throw new TypeError(`${option} is ${found}. It takes ${what}.`)
}

function checkWatchable(file: unknown): void {
  if (!statSync(String(file), { throwIfNoEntry: false })?.isFIFO()) return
  throw new Error(`${file} is a pipe, which can be read only once: there is nothing to watch.`)
}
