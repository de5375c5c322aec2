#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { curlToTry } from './curl.ts'
import { shippedContracts } from './shipped-contracts.ts'
import { startMock } from './start-mock.ts'

/** Prism's engine asks for it. */
const OLDEST_NODE = 24

const USAGE = `casebook-mock: a mock server for the case APIs of Casebook

  --port PORT  port to listen on, 0 for a free one (default: CASEBOOK_MOCK_PORT, else 4010)
  --host HOST  address to listen on (default: 127.0.0.1)
  --help       show this text`

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE) {
    throw new Error(`casebook-mock needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`)
  }
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.CASEBOOK_MOCK_PORT ?? '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)

  const port = readPort(values.port)
  const mock = await startMock({ port, host: values.host }).catch((error) => {
    throw explain(error, port, values.host)
  })
  console.log(`Mock  ${mock.url}`)
  console.error(`Try   ${curlToTry(shippedContracts(), mock.url)}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close())
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new Error(`The port "${text}" is not a whole number from 0 to 65535.`)
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(
    `Port ${port} on ${host} is taken: stop what uses it, or choose another with --port or CASEBOOK_MOCK_PORT.`,
  )
}
