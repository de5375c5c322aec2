import * as readers from '@stoplight/prism-http/dist/validator/deserializers/index.js'

type Reader = (name: string, values: Record<string, unknown>, ...rest: unknown[]) => unknown
type Readers = Record<string, Reader>

/**
 * Makes Prism's readers of parameters take a value that they cannot read for none, so that the rules of the contract say
 * whether it may be missing. By itself Prism ends with an error that says nothing. To be called once.
 */
export function forgiveParameters(): void {
  const { header, path, query } = readers as unknown as Record<string, Readers>
  forgive(header ?? {}, (name, values) => values[name] === undefined)
  for (const table of [path ?? {}, query ?? {}]) forgive(table, () => false)
}

/** @param isMissing tells what a reader must not even see */
function forgive(
  table: Readers,
  isMissing: (name: string, values: Record<string, unknown>) => boolean,
): void {
  for (const [style, read] of Object.entries(table)) {
    table[style] = (name, values, ...rest) => {
      if (isMissing(name, values)) return undefined
      try {
        return read(name, values, ...rest)
      } catch {
        return undefined
      }
    }
  }
}
