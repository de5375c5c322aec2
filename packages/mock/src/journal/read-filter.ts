import { statusError } from '../status-error.ts'

/** Which exchanges are asked for: those that fit every filter that is given. */
export interface Filter {
  world?: string
  api?: string
  operationId?: string
  /** In upper case. */
  method?: string
  /** The path without its query, in which `*` stands for any text. */
  path?: string
  /** Such as `404`, or `4xx` for a whole class. */
  status?: string
  /** Whether the request broke the contract. */
  violated?: boolean
  /** Only exchanges after the one with this identifier. */
  since?: number
  /** Only the newest so many. */
  limit?: number
}

/** How the text of each filter is read; undefined when it is malformed. */
const READERS: { [Name in keyof Required<Filter>]: (text: string) => Filter[Name] } = {
  world: (text) => text,
  api: (text) => text,
  operationId: (text) => text,
  method: (text) => text.toUpperCase(),
  path: (text) => text,
  status: (text) => /^([1-5]xx|[1-5]\d\d|0)$/i.exec(text)?.[0].toLowerCase(),
  violated: (text) => ({ true: true, false: false })[text],
  since: readCount,
  limit: readCount,
}

const FORMS: { [Name in keyof Filter]: string } = {
  status: 'a status such as 404, a class such as 4xx, or 0 for a connection that was reset',
  violated: 'true or false',
  since: 'the identifier of an exchange, a whole number',
  limit: 'a whole number',
}

/**
 * Reads the query of a request for the journal.
 *
 * @throws Error with `statusCode: 400` that names the filter that is unknown or malformed.
 */
export function readFilter(query: Record<string, string | string[]>): Filter {
  const filter = Object.entries(query).map(([name, value]) => {
    if (!isFilter(name)) {
      throw statusError(
        400,
        `There is no filter "${name}". The filters are ${Object.keys(READERS).join(', ')}.`,
      )
    }
    if (Array.isArray(value))
      throw statusError(400, `The filter "${name}" is given more than once.`)
    const read = READERS[name](value)
    if (read === undefined) {
      throw statusError(400, `The filter "${name}" is "${value}". It takes ${FORMS[name]}.`)
    }
    return [name, read]
  })
  return Object.fromEntries(filter)
}

function isFilter(name: string): name is keyof Filter {
  return Object.hasOwn(READERS, name)
}

function readCount(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
