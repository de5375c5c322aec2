import { parseArgs } from 'node:util'

/** Where the docs shall listen. */
export interface ListenOptions {
  port: number
  host: string
}

/**
 * Reads `--port` and `--host` from the command line, and the port from CASEBOOK_DOCS_PORT where the
 * command line has none.
 *
 * @throws when an option is unknown, or the port is not a number from 0 to 65535.
 */
export function readListenOptions(
  parameters: string[],
  environment: Record<string, string | undefined>,
): ListenOptions {
  const { host, port = environment.CASEBOOK_DOCS_PORT || '8080' } = parse(parameters)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(
      `"${port}" is not a port: give --port or CASEBOOK_DOCS_PORT a number from 0 to 65535.`,
    )
  }
  return { port: Number(port), host }
}

function parse(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
    }).values
  } catch (cause) {
    const [sentence] = (cause as Error).message.split(/\.\s|\n/)
    throw new Error(`${sentence}: the options of casebook-docs are --port and --host.`, { cause })
  }
}
