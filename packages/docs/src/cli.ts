#!/usr/bin/env node
import { readListenOptions, warnOfReach } from './listen-options.ts'
import { startDocs } from './start-docs.ts'

try {
  const options = readListenOptions(process.argv.slice(2), process.env)
  const docs = await startDocs(options)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void docs.close())
  console.log(`Docs  ${docs.url}`)
  const reach = warnOfReach(options.host)
  if (reach) console.error(reach)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
