#!/usr/bin/env node
import { parseArgs } from 'node:util'
import manifest from '../package.json' with { type: 'json' }
import { warnOfReach } from './loopback.ts'
import { printable } from './printable.ts'
import { printRoutes } from './routes.ts'
import { startMock } from './start-mock.ts'

/** Prism's engine asks for it. */
const OLDEST_NODE = 24

const USAGE = `casebook-mock [FILE...]: a mock server for Casebook's APIs, or for the OpenAPI files that are given

  --port PORT    port to listen on, 0 for a free one (default: CASEBOOK_MOCK_PORT, else 4010)
  --host HOST    address to listen on (default: 127.0.0.1)
  --allow-host NAME
                 another host that may call /__casebook/, and whose pages may; as often as needed
  --root FOLDER  folder below which FILE may refer to others (default: the folder of FILE)
  --state        keep what requests change, as the contracts say
  --fault FAULT  what goes wrong with each answer, such as 'status=503, times=2'
  --record FILE  write what is called and answered to a HAR file
  --watch        read the files again when they change
  --version      show the version
  --help         show this text`

// Who reads what is printed may stop before the mock does.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
try {
  await run()
} catch (error) {
  console.error(printable((error as Error).message))
  process.exitCode = 1
}

async function run(): Promise<void> {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE) {
    throw new Error(`casebook-mock needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`)
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: process.env.CASEBOOK_MOCK_PORT ?? '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-host': { type: 'string', multiple: true, default: [] },
      root: { type: 'string' },
      state: { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
      record: { type: 'string' },
      watch: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  if (values.version) return console.log(manifest.version)

  const { host, root, state, record, watch } = values
  const [fault, ...others] = values.fault
  if (others.length > 0) {
    throw new Error(
      'Give --fault once: only one fault can strike. Its words go together with commas.',
    )
  }
  const port = readPort(values.port)
  const mock = await startMock({
    port,
    host,
    allowedHosts: values['allow-host'],
    state,
    watch,
    ...(root !== undefined && { root }),
    ...(fault !== undefined && { fault }),
    ...(record !== undefined && { record }),
    ...(positionals.length > 0 && { contracts: positionals }),
    onReload: (error) =>
      console.error(error ? `Kept as it was: ${printable(error.message)}` : 'Read again.'),
  }).catch((error) => {
    throw explain(error, port, host)
  })
  console.log(`Mock  ${mock.url}`)
  // Who starts the command for its URL may read no further, and must not hold it up.
  console.error(printable(printRoutes(mock.routes)))
  const reach = warnOfReach(new URL(mock.url).hostname.replace(/^\[|\]$/g, ''))
  if (reach) console.error(`\n${reach}`)
  for (const warning of mock.warnings) console.error(`\n${printable(warning)}`)
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
