#!/usr/bin/env node
import { readListenOptions } from './listen-options.ts'
import { startDocs } from './start-docs.ts'

try {
  const docs = await startDocs(readListenOptions(process.argv.slice(2), process.env))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void docs.close())
  console.log(`Docs  ${docs.url}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
