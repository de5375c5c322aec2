import { type Content, type Document, type Operation, resolve, toXml } from '@casebook/openapi'
import fc from 'fast-check'
import { nearlyLike } from './near-values.ts'
import { valuesOf } from './schema-values.ts'

/** A body with its media type; both may be missing. */
export interface GeneratedBody {
  contentType?: string
  body?: string
}

const BOUNDARY = 'casebook'

const NOTHING: GeneratedBody = {}

/** Bodies for an operation: mostly those that it takes, in each of its media types. */
export function bodiesOf(document: Document, operation: Operation): fc.Arbitrary<GeneratedBody> {
  const contents = operation.requestBody?.content ?? []
  const missing = { weight: contents.length > 0 ? 1 : 8, arbitrary: fc.constant(NOTHING) }
  const undeclared = fc
    .tuple(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('application/json', 'text/plain'))
    .map(([value, contentType]) => ({ contentType, body: JSON.stringify(value) }))
  return fc.oneof(missing, { weight: 1, arbitrary: undeclared }, ...contents.map(takenBodies))

  function takenBodies(content: Content) {
    const examples = content.examples.map(({ value }) => fc.constant(value))
    const good = fc.oneof(valuesOf(document, content.schema), ...examples)
    const values = fc.oneof(
      { weight: 3, arbitrary: good },
      { weight: 2, arbitrary: nearlyLike(good) },
    )
    return { weight: 8, arbitrary: fc.tuple(values, labelsOf(content)).map(written) }
  }

  function written([value, contentType]: [unknown, string]): GeneratedBody {
    if (value === undefined) return NOTHING
    const schema = contents.find(({ mediaType }) => contentType.startsWith(mediaType))?.schema ?? {}
    return { contentType, body: write(document, schema, contentType, value) }
  }
}

/** How a body is labelled: mostly as the contract says. */
function labelsOf({ mediaType: bare }: Content): fc.Arbitrary<string> {
  const mediaType = bare === 'multipart/form-data' ? `${bare}; boundary=${BOUNDARY}` : bare
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(mediaType) },
    { weight: 2, arbitrary: fc.constant(`${mediaType}; charset=utf-8`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('application/json', 'text/plain', 'application/vnd.a.b+json'),
    },
  )
}

function write(
  document: Document,
  schema: Content['schema'],
  contentType: string,
  value: unknown,
): string {
  if (contentType.includes('urlencoded')) return new URLSearchParams(fieldsOf(value)).toString()
  if (contentType.includes('boundary')) return writeMultipart(fieldsOf(value))
  if (contentType.includes('xml') && resolve(document, schema).xml?.name) {
    return toXml(document, schema, value)
  }
  return JSON.stringify(value)
}

function fieldsOf(value: unknown): [string, string][] {
  return Object.entries(value ?? {}).flatMap(([name, child]) =>
    [child]
      .flat()
      .map((each): [string, string] => [
        name,
        typeof each === 'string' ? each : JSON.stringify(each),
      ]),
  )
}

function writeMultipart(fields: [string, string][]): string {
  const parts = fields.map(
    ([name, text]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${encodeURIComponent(name)}"\r\n\r\n${text}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}
