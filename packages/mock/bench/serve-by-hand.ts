import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { type MeasuredRequest, measuredRequests } from './measured-request.ts'

// What one would write for the two measured requests and nothing else, with Prism's own Ajv.
const [file = '', port] = process.argv.slice(2)
const require = createRequire(import.meta.resolve('@stoplight/prism-http'))
const { default: Ajv } = require('ajv/dist/2020')
const { default: addFormats } = require('ajv-formats')
const document = JSON.parse(readFileSync(file, 'utf8'))
const { GET, PUT } = measuredRequests(document)
const ajv = addFormats(new Ajv({ strict: false, validateSchema: false, validateFormats: true }))
ajv.addSchema({ ...document, $id: 'contract' })
const { schema } = PUT.operation.requestBody?.content[0] ?? {}
const validate = ajv.compile(
  JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? `contract${value}` : value)),
)

function route({ operation, answer }: MeasuredRequest) {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '(\\d+)')}(?:\\?|$)`)
  return { path, body: Buffer.from(JSON.stringify(answer)) }
}
const routes: Record<string, ReturnType<typeof route>> = { GET: route(GET), PUT: route(PUT) }

createServer(async (request, response) => {
  const matching = routes[request.method ?? '']
  const [, id] = matching?.path.exec(request.url ?? '') ?? []
  if (!matching || !(Number(id) < 2 ** 31)) return response.writeHead(404).end()
  if (!request.headers.authorization) return response.writeHead(401).end()
  if (request.method === 'PUT') {
    try {
      if (!validate(JSON.parse(await text(request)))) return response.writeHead(400).end()
    } catch {
      return response.writeHead(400).end()
    }
  }
  return response
    .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': matching.body.length })
    .end(matching.body)
}).listen(Number(port), '127.0.0.1')
