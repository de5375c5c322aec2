import { execFile, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { listOperations, readContracts } from '@casebook/openapi'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { runCurl } from './run-curl.ts'

// A copy, so that nothing which is installed here can help: the package must carry all that it needs.
const installed = mkdtempSync(`${tmpdir()}/casebook-mock-installed-`)
for (const part of ['package.json', 'dist']) {
  cpSync(new URL(`../${part}`, import.meta.url), `${installed}/${part}`, { recursive: true })
}
afterAll(() => rmSync(installed, { recursive: true }))
const bin = `${installed}/dist/cli.js`

/** Starts the command, reads what it prints, and gives its URL. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [bin, '--port', '0', ...options])
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed: string[] = []
  const lines = new EventEmitter()
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => lines.emit('line', printed.push(line)))
  }
  child.once('close', () => lines.emit('line'))
  // The two outputs come in any order.
  const urlOf = (line: string) => /^Mock {2}(http:\S+)$/.exec(line)?.[1]
  while (!printed.some(urlOf) || !printed.some((line) => line.includes('curl'))) {
    if (child.exitCode !== null) throw new Error(`It ended and printed:\n${printed.join('\n')}`)
    await once(lines, 'line')
  }
  return { child, url: printed.map(urlOf).find(Boolean) ?? '', printed }
}

test.each(['SIGINT', 'SIGTERM'] as const)('it prints its URL, and %s ends it', async (signal) => {
  const { child, url } = await start()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(url)).status).toBe(404)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('SIGTERM lets the requests under way end', async () => {
  const { child, url } = await start()
  const headers = { Authorization: 'token', 'Casebook-Fault': 'drip=800' }
  const response = await fetch(`${url}/api/2.0/crm/case/1234/close`, { method: 'PUT', headers })
  child.kill('SIGTERM')
  const exit = once(child, 'exit')
  expect(await response.json()).toMatchObject({ response: { isClosed: true } })
  expect(await exit).toEqual([0, null])
})

test('it prints every route, with a curl command that the mock takes', async () => {
  const { printed } = await start()
  const routes = printed.flatMap(
    (line) => /^ +([A-Z]+) +(\/\S+) {2}(\w+)$/.exec(line)?.slice(1) ?? [],
  )
  const known = readContracts().flatMap(({ document }) => listOperations(document))
  expect(routes.filter((_, index) => index % 3 === 2)).toEqual(
    known.map(({ operationId }) => operationId),
  )
  const commands = printed.filter((line) => /^ +curl /.test(line))
  expect(commands).toHaveLength(known.length)
  const names = readContracts().map(({ name }) => name)
  const others = printed.filter((line) => !/^ |^Mock /.test(line) && line !== '')
  expect(others).toEqual(names)
  for (const command of commands) {
    const { status, violations } = await runCurl(command)
    expect([command, status < 300, violations]).toEqual([command, true, undefined])
  }
})

test('--fault given twice is a sentence', async () => {
  await expect(run('--fault', 'status=503', '--fault', 'reset')).rejects.toMatchObject({
    code: 1,
    stderr: 'Give --fault once: only one fault can strike. Its words go together with commas.\n',
  })
})

test('--state keeps what requests change', async () => {
  const { url } = await start('--state')
  const close = () =>
    fetch(`${url}/core/casemgr/v3/case/1001/close`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer token', 'Accept-Language': 'en-US' },
    })
  expect([(await close()).status, (await close()).status]).toEqual([204, 400])
})

test('--fault strikes each answer, and one that cannot be had is a sentence', async () => {
  const { url } = await start('--fault', 'status=503')
  const headers = { Authorization: 'token' }
  expect((await fetch(`${url}/api/2.0/crm/case/1/contact`, { headers })).status).toBe(503)
  await expect(run('--port=0', '--fault', 'colour=red')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^The fault "colour=red" cannot be had: colour is not known\.[^\n]*\n$/,
    ),
  })
})

test('--record writes what was called and answered, without secrets', async () => {
  const folder = temporaryFolder()
  const { child, url } = await start('--record', `${folder}/calls.har`)
  const headers = { Authorization: 'secret-token' }
  await (await fetch(`${url}/api/2.0/crm/case/1/contact`, { headers })).text()
  child.kill()
  await once(child, 'exit')
  const text = readFileSync(`${folder}/calls.har`, 'utf8')
  expect(text).not.toContain('secret-token')
  const { log } = JSON.parse(text)
  expect(log.entries).toMatchObject([
    {
      request: { method: 'GET', url: `${url}/api/2.0/crm/case/1/contact` },
      response: { status: 200 },
    },
  ])
  await expect(run('--port=0', '--record', `${folder}/no/such/folder.har`)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Cannot record to'),
  })
  const file = `${folder}/package.json`
  writeFileSync(file, '{"name":"pets"}')
  await expect(run('--port=0', '--record', file)).rejects.toMatchObject({
    code: 1,
    stderr: `Cannot record to ${file}. It is there already and is not a recording of the mock, so it is not overwritten. Choose another file.\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe('{"name":"pets"}')
})

test('--watch reads a file again when it changes, and keeps to the old one while it is broken', async () => {
  const folder = temporaryFolder()
  const file = `${folder}/pets.json`
  const write = (path: string) =>
    writeFileSync(
      file,
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Pets', version: '1.0.0' },
        servers: [{ url: '/' }],
        paths: { [path]: { get: { responses: { 204: { description: 'None.' } } } } },
      }),
    )
  write('/dogs')
  const { url, printed } = await start(file, '--watch')
  const status = async (path: string) => (await fetch(url + path)).status
  expect([await status('/dogs'), await status('/cats')]).toEqual([204, 404])
  write('/cats')
  await expect.poll(() => status('/cats')).toBe(204)
  expect(await status('/dogs')).toBe(404)
  writeFileSync(file, '{ broken')
  await expect.poll(() => printed.join('\n')).toContain('Kept as it was: ')
  expect(await status('/cats')).toBe(204)
})

test('--watch lives on when nobody reads any more what it prints', async () => {
  const folder = temporaryFolder()
  const file = `${folder}/pets.json`
  const write = (path: string) =>
    writeFileSync(
      file,
      JSON.stringify({
        openapi: '3.1.0',
        paths: { [path]: { get: { responses: { 204: { description: 'None.' } } } } },
      }),
    )
  write('/dogs')
  const { child, url } = await start(file, '--watch')
  child.stdout.destroy()
  child.stderr.destroy()
  for (const path of ['/cats', '/mice', '/hens']) {
    write(path)
    await expect.poll(async () => (await fetch(url + path)).status).toBe(204)
  }
  child.kill()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an OpenAPI file may come through a pipe, which cannot be watched', async () => {
  const folder = temporaryFolder()
  const pipe = `${folder}/api.yaml`
  await promisify(execFile)('mkfifo', [pipe])
  await expect(run('--port=0', '--watch', pipe)).rejects.toMatchObject({
    code: 1,
    stderr: `${pipe} is a pipe, which can be read only once: there is nothing to watch.\n`,
  })
  const started = start(pipe)
  await writeFile(pipe, 'openapi: 3.1.0\npaths: {/cats: {get: {responses: {204: {}}}}}')
  const { url } = await started
  expect((await fetch(`${url}/cats`)).status).toBe(204)
})

test('a reference out of the folder is one sentence, and --root allows it', async () => {
  const folder = temporaryFolder()
  mkdirSync(`${folder}/api`)
  writeFileSync(`${folder}/cats.yaml`, 'get: {responses: {204: {description: None.}}}')
  const file = `${folder}/api/api.yaml`
  writeFileSync(file, 'openapi: 3.1.0\npaths: {/cats: {$ref: ../cats.yaml}}')
  await expect(run('--port=0', file)).rejects.toMatchObject({
    code: 1,
    stderr: `${folder}/cats.yaml lies outside ${folder}/api, and is not read. To allow it, give a folder that holds both: --root FOLDER, or root in startMock. ${file} refers to it.\n`,
  })
  const { url } = await start(file, '--root', folder)
  expect((await fetch(`${url}/cats`)).status).toBe(204)
})

test('an empty host is refused, and one beyond this machine says who can call', async () => {
  await expect(run('--port=0', '--host', '')).rejects.toMatchObject({
    code: 1,
    stderr: 'host is empty. It takes the address to listen on, such as 127.0.0.1.\n',
  })
  const { printed } = await start('--host', '0.0.0.0')
  await expect
    .poll(() => printed.join('\n'))
    .toContain('It listens on all addresses: whoever can reach this machine can call it.')
})

test('--allow-host lets a host call the control routes', async () => {
  const { url } = await start('--allow-host', 'a.example', '--allow-host', 'b.example')
  const status = async (origin: string) =>
    (await fetch(`${url}/__casebook/health`, { headers: { origin } })).status
  expect(await status('http://a.example')).toBe(200)
  expect(await status('http://b.example')).toBe(200)
  expect(await status('http://c.example')).toBe(403)
})

test('a file that cannot be read is one sentence, and so is nothing to watch', async () => {
  await expect(run('--port=0', '--watch')).rejects.toMatchObject({
    code: 1,
    stderr: 'There is nothing to watch: name an OpenAPI file.\n',
  })
  await expect(run('--port=0', 'no-such-file.yaml')).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]*no-such-file\.yaml[^\n]*\n$/),
  })
})

function temporaryFolder(): string {
  const folder = mkdtempSync(`${tmpdir()}/casebook-mock-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a taken port is one clear sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  await expect(run('--port', String(port))).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${port} on 127.0.0.1 is taken: stop what uses it, or choose another with --port or CASEBOOK_MOCK_PORT.\n`,
  })
  other.close()
})

test.each(['-1', '65536', 'http', ''])('the port %j is refused', async (port) => {
  await expect(run(`--port=${port}`)).rejects.toMatchObject({
    code: 1,
    stderr: `The port "${port}" is not a whole number from 0 to 65535.\n`,
  })
})

test('an unknown option is one sentence, and --help shows the known ones', async () => {
  await expect(run('--prot', '1')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Unknown option '--prot'[^\n]*\n$/),
  })
  expect((await run('--help')).stdout).toContain('--port PORT')
  expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

function run(...options: string[]) {
  return promisify(execFile)(process.execPath, [bin, ...options])
}

test('what a terminal would obey in a contract is printed as text', async () => {
  const file = `${installed}/escape.json`
  const operation = { summary: 'a', responses: { '101\u001b[2J': {}, 204: {} } }
  const paths = { '/a\u001b]0;title\u0007': { get: operation } }
  const document = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths }
  writeFileSync(file, JSON.stringify(document))
  const { printed } = await start(file)
  await expect
    .poll(() => printed.join('\n'))
    .toContain('with the status 101\\x1b[2J cannot be sent')
  expect(printed.join('\n')).toContain('GET /a\\x1b]0;title\\x07')
  expect(printed.join('')).not.toMatch(/\p{Cc}/u)
})
