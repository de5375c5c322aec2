import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readCaseToClose } from './case-to-close.ts'

// Answers that the case is closed, whatever is asked, in a process of its own that ends with its parent.
const body = Buffer.from(readCaseToClose().closed.body)

const server = createServer((_request, response) => {
  response
    .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
    .end(body)
}).listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))

process.on('disconnect', () => process.exit())
