import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of a reader, outside of the repository. */
export interface Project {
  folder: string
  /** What the programs of the reader find in their environment, and nothing else. */
  environment: Record<string, string>
  /** Writes a file into it, and gives its path. */
  write(name: string, text: string): string
  remove(): void
}

const casebook = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Creates the folder of a reader who has the folder of Casebook beside it as `../casebook`, and has installed the client
 * and the mock.
 */
export function createProject(): Project {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'casebook-guide-')))
  const folder = join(home, 'project')
  const modules = join(folder, 'node_modules')
  const link = (target: string, path: string) => {
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path)
  }
  link(casebook, join(home, 'casebook'))
  for (const name of ['client', 'mock'])
    link(join(casebook, 'packages', name), join(modules, '@casebook', name))
  link('../@casebook/mock/dist/cli.js', join(modules, '.bin/casebook-mock'))
  writeFileSync(join(folder, 'package.json'), '{}')
  return {
    folder,
    environment: {
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
      NO_COLOR: '1',
      // Nothing that a guide says may need the network.
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      CASEBOOK_MOCK_PORT: '0',
    },
    write: (name, text) => {
      const file = join(folder, name)
      writeFileSync(file, text)
      return file
    },
    remove: () => rmSync(home, { recursive: true }),
  }
}
