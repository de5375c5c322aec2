import { fileURLToPath } from 'node:url'

/** A server that is measured. */
export interface Peer {
  name: string
  /** Arguments of Node that serve an OpenAPI file on a port. */
  command(file: string, port: number): string[]
  /** What Node can do for the same requests, as opposed to a mock of any contract. */
  limit?: true
  /** Whether it judges requests. */
  judges: boolean
}

export const OURS = 'casebook-mock'
export const STOCK = 'prism mock'
export const SILENT = 'prism mock -v silent'

/** @param prism path of Prism's command */
export function listPeers(prism: string): Peer[] {
  return [
    {
      name: OURS,
      command: (file, port) => [local('../dist/cli.js'), file, `--port=${port}`],
      judges: true,
    },
    {
      name: STOCK,
      command: (file, port) => [prism, 'mock', `--port=${port}`, file],
      judges: true,
    },
    {
      name: SILENT,
      command: (file, port) => [prism, 'mock', '-v', 'silent', `--port=${port}`, file],
      judges: true,
    },
    {
      name: '@scalar/mock-server',
      command: (file, port) => [local('serve-scalar.ts'), file, `${port}`],
      judges: true,
    },
    {
      name: 'node:http with Ajv by hand',
      command: (file, port) => [local('serve-by-hand.ts'), file, `${port}`],
      judges: true,
      limit: true,
    },
    {
      name: 'node:http with a constant',
      command: (file, port) => [local('serve-constant.ts'), file, `${port}`],
      judges: false,
      limit: true,
    },
  ]
}

function local(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
