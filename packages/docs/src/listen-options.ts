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
 * @throws when an option is unknown, the port is not a number from 0 to 65535, or the host is empty.
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
  // An unset variable of a shell is an empty text, and Node takes an empty host for all addresses.
  if (host.trim() === '') {
    throw new Error('The host is empty: give --host the address to listen on, such as 127.0.0.1.')
  }
  return { port: Number(port), host }
}

/** Who can read the docs, when it is not only this machine: a sentence. */
export function warnOfReach(host: string): string | undefined {
  if (/^(localhost|127(\.\d+){3}|::1)$/.test(host)) return undefined
  return /^[0:.]+$/.test(host)
    ? 'They are served on all addresses: whoever can reach this machine can read them.'
    : `They are served on ${host}: whoever can reach this address can read them.`
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
