import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createMockServer } from '@scalar/mock-server'

const [file = '', port] = process.argv.slice(2)
// Its documentation serves it with this one, which comes along with it.
const require = createRequire(
  createRequire(import.meta.resolve('@scalar/mock-server')).resolve('@hono/node-ws'),
)
const { serve } = require('@hono/node-server')

const app = await createMockServer({ document: JSON.parse(readFileSync(file, 'utf8')) })
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
