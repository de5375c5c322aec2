import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'

/** Does what a curl command says, without curl: the shell takes the command apart. For tests. */
export async function runCurl(command: string) {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`
  const { stdout } = await promisify(execFile)('sh', ['-c', script])
  const { method, url, headers, body } = await readArguments(stdout.split('\0').slice(0, -1))
  const length = body === '' ? {} : { 'Content-Length': Buffer.byteLength(body) }
  const sent = request(url, { method, headers: { ...headers, ...length, Connection: 'close' } })
  sent.end(body)
  const [response] = await once(sent, 'response')
  const { 'content-type': type, 'casebook-violations': violations } = response.headers
  return {
    status: response.statusCode as number,
    type: type as string | undefined,
    violations: violations as string | undefined,
    body: await text(response),
  }
}

async function readArguments(words: string[]) {
  const read = { method: 'GET', url: '', headers: {} as Record<string, string>, body: '' }
  const form = new FormData()
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-I') read.method = 'HEAD'
    else if (!word.startsWith('-')) read.url = word
    else {
      const value = words.shift() ?? ''
      const [name = '', rest = ''] = value.split(/[:=] ?(.*)/s)
      if (word === '-X') read.method = value
      else if (word === '-H') read.headers[name] = rest
      else if (word === '--form-string') form.append(name, rest)
      else read.body = value
    }
  }
  if ([...form].length > 0) {
    const encoded = new Response(form)
    read.headers['Content-Type'] = encoded.headers.get('Content-Type') ?? ''
    read.body = await encoded.text()
  }
  return read
}
