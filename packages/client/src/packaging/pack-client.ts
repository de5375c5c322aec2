import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** Packs the client as it would be published, and returns the path of the tarball. Build the client first. */
export async function packClient(folder: string): Promise<string> {
  const [file = '', ...options] = pnpm()
  const { stdout } = await promisify(execFile)(
    file,
    [...options, 'pack', '--json', '--pack-destination', folder],
    { cwd: new URL('../../', import.meta.url) },
  )
  return (JSON.parse(stdout) as { filename: string }).filename
}

/** The pnpm that runs this, which needs no network; else the one that the repository asks for. */
function pnpm(): string[] {
  if (process.env.npm_config_user_agent?.startsWith('pnpm/')) return ['pnpm']
  const root = new URL('../../../../package.json', import.meta.url)
  return ['npx', '--yes', JSON.parse(readFileSync(root, 'utf8')).packageManager]
}
