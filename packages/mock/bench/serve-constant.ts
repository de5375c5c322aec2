import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { measuredRequests } from './measured-request.ts'

const [file = '', port] = process.argv.slice(2)
const requests = measuredRequests(JSON.parse(readFileSync(file, 'utf8')))
const get = Buffer.from(JSON.stringify(requests.GET.answer))
const put = Buffer.from(JSON.stringify(requests.PUT.answer))

createServer((request, response) => {
  const body = request.method === 'GET' ? get : put
  response
    .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
    .end(body)
}).listen(Number(port), '127.0.0.1')
