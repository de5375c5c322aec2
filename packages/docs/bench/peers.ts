import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundles } from '@casebook/openapi'
import fastify from 'fastify'
import { site } from '../src/site.ts'
import type { MeasuredPage } from './choose-pages.ts'

/**
 * Serves what the pages are compared with: their text without any style or script, which is as fast as a page of this
 * text can be, and the one page that Redocly makes of a contract, which begins with the name of the API.
 */
export async function servePeers(pages: MeasuredPage[]) {
  const app = fastify({ forceCloseConnections: true })
  const peers = pages.flatMap(({ kind, name }) => {
    const plain = { of: name, name: `${name} as bare text`, html: withoutLook(name) }
    if (kind === 'guide') return [plain]
    return [plain, { of: name, name: `${apiOf(name)} by redocly build-docs`, html: stock(name) }]
  })
  for (const [index, { html }] of peers.entries()) {
    app.get(`/${index}/`, async (_, reply) => reply.type('text/html; charset=utf-8').send(html))
  }
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    pages: peers.map(
      ({ name, of }, index): MeasuredPage => ({ kind: 'peer', name, of, url: `${url}/${index}/` }),
    ),
    close: () => app.close(),
  }
}

function withoutLook(path: string): string {
  const html = readFileSync(new URL(`${path}index.html`, site), 'utf8')
  const [main = ''] = /<main.*<\/main>/s.exec(html) ?? []
  const text = main
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/ (?:class|style)="[^"]*"/g, '')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path}</title>${text}</html>`
}

/** The API and its language, as `r7-crm.ru`. */
const apiOf = (path: string) => path.replace(/^(\w+)\/([^/]+)\/.*/, '$2.$1')

function stock(path: string): string {
  const contract = apiOf(path).replace(/\.en$/, '')
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
  try {
    const file = join(folder, 'index.html')
    const redocly = new URL('bin/cli.js', import.meta.resolve('@redocly/cli/package.json'))
    const document = new URL(`${contract}.json`, bundles)
    execFileSync(
      process.execPath,
      [
        ...[fileURLToPath(redocly), 'build-docs', fileURLToPath(document)],
        ...['--inlineBundle', '--output', file],
      ],
      {
        stdio: 'pipe',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
