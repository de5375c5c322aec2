import { type Document, type Operation, serverUrl } from '@casebook/openapi'

/** An address that a reader can choose. */
export interface ServerChoice {
  url: string
  /** What the contract says of it. */
  description: string
  /** Parts of it that the reader must replace, with what they are. */
  variables: { value: string; description: string }[]
}

/** Most combinations of values that are offered of one server. */
const MOST = 20

/** The servers of an operation, with the values that their variables may have, or else their defaults. */
export function serverChoices(document: Document, { path, method }: Operation): ServerChoice[] {
  const item = document.paths?.[path]
  const owners = [item?.[method as 'get'], item, document]
  const owner = owners.find((each) => each?.servers && each.servers.length > 0)
  return (owner?.servers ?? []).flatMap((server) => {
    const variables = Object.entries(server.variables ?? {})
    return combinations(variables.map(([name, { enum: known }]) => [name, known ?? []])).map(
      (values) => ({
        url: serverUrl({ servers: [server] }, values).href.replace(/\/$/, ''),
        description: (server.description ?? '').trim(),
        variables: variables
          .filter(([, { enum: known }]) => !known)
          .map(([, { default: value, description = '' }]) => ({ value, description })),
      }),
    )
  })
}

function combinations(variables: [name: string, values: string[]][]): Record<string, string>[] {
  return variables
    .filter(([, values]) => values.length > 0)
    .reduce<Record<string, string>[]>(
      (made, [name, values]) =>
        made.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))).slice(0, MOST),
      [{}],
    )
}
