import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { freePort } from './free-port.ts'
import { type Mock, startMock } from './start-mock.ts'

/** A long path arrives, a world keeps to its replica, and a replica may go. */
export async function tryBehindNginx(): Promise<void> {
  const mocks = [await startMock(), await startMock(), await startMock()]
  onTestFinished(() => Promise.all(mocks.map((mock) => mock.close())).then(() => undefined))
  const url = await startNginx(mocks)

  const ids = Array.from({ length: 4000 }, (_, index) => 1001 + index).join()
  for (const list of [ids, ids.replaceAll(',', '%2C')]) {
    const response = await fetch(`${url}/core/casemgr/v3/case/${list}/close`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer token', 'Accept-Language': 'en-US' },
    })
    expect(response.status).toBe(204)
  }

  const close = async (world: string) => {
    const response = await fetch(`${url}/api/2.0/crm/case/77/close`, {
      method: 'PUT',
      headers: { Authorization: 'token', 'Casebook-World': world },
    })
    return response.status
  }
  const worlds = Array.from({ length: 30 }, (_, index) => `world ${index}`)
  for (const world of [...worlds, ...worlds]) expect(await close(world)).toBe(200)
  const seen = await Promise.all(mocks.map(countByWorld))
  for (const world of worlds) {
    expect(seen.map((counts) => counts[world] ?? 0).sort()).toEqual([0, 0, 2])
  }
  for (const counts of seen) expect(Object.keys(counts).length).toBeGreaterThan(0)

  await mocks[0]?.close()
  for (const world of worlds) expect(await close(world)).toBe(200)
}

/** How many requests of each world a mock has answered. */
async function countByWorld({ url }: Mock): Promise<Record<string, number>> {
  const journal = await fetch(`${url}/__casebook/requests?operationId=closeCase&method=PUT`)
  const requests = (await journal.json()) as { world: string }[]
  const byWorld = Object.groupBy(requests, ({ world }) => world)
  return Object.fromEntries(Object.entries(byWorld).map(([world, all = []]) => [world, all.length]))
}

/** Starts nginx as it is deployed, but for the addresses and the folder for its files, and gives its URL. */
async function startNginx(mocks: Mock[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-nginx-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // The workers have another user when nginx is started by root.
  chmodSync(folder, 0o755)
  const servers = mocks.map(({ url }) => `server ${new URL(url).host} $1;`).join('\n')
  const config = readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8')
    .replace(/server mock:4010 (.*);/, servers)
    .replaceAll('/tmp/', `${folder}/`)
  // nginx cannot choose a port itself, and another program may take the free one first.
  for (let tries = 0; tries < 5; tries++) {
    const port = await freePort()
    const file = join(folder, 'nginx.conf')
    writeFileSync(file, config.replace('listen 8080', `listen 127.0.0.1:${port}`))
    const url = `http://127.0.0.1:${port}`
    if (await runNginx(file, `${url}/__casebook/health`)) return url
  }
  throw new Error('nginx does not start.')
}

/** Starts nginx, and tells whether it answers before it ends. */
async function runNginx(file: string, health: string): Promise<boolean> {
  const nginx = spawn('nginx', ['-e', 'stderr', '-c', file, '-g', 'daemon off;'])
  const ended = once(nginx, 'exit').then(() => false)
  onTestFinished(async () => {
    nginx.kill()
    await ended
  })
  const answers = async () => {
    while (nginx.exitCode === null && !(await isAnswered(health))) await sleep(50)
    return true
  }
  return Promise.race([answers(), ended])
}

function isAnswered(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}
