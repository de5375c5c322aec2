import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document, Schema } from './contract.ts'
import type { Content, Example } from './operations.ts'
import { resolve } from './resolve.ts'

/** The key of an example that has no name, which is the one that Prism gives it. */
const UNNAMED = 'default'

/** The media types of a body. An example may stand beside its schema, or in it, or there may be several with names. */
export function readContent(
  document: Document,
  { content }: { content?: Record<string, OpenAPIV3_1.MediaTypeObject> | undefined },
): Content[] {
  return Object.entries(content ?? {}).map(([mediaType, described]) => {
    const { example, examples } = described ?? {}
    const schema = described?.schema ?? {}
    const unnamed = example === undefined ? exampleIn(document, schema) : example
    return {
      mediaType,
      schema,
      examples: [
        ...(unnamed === undefined ? [] : [{ key: UNNAMED, value: unnamed }]),
        ...Object.entries(examples ?? {}).flatMap(([key, reference]) =>
          readExample(document, key, reference),
        ),
      ],
    }
  })
}

function readExample(document: Document, key: string, reference: unknown): Example[] {
  // Lists of bare values are met here, too, though OpenAPI knows them in schemas only.
  if (typeof reference !== 'object' || reference === null) return []
  const example = resolve<OpenAPIV3_1.ExampleObject>(document, reference)
  return [{ key, value: undefined, ...example }]
}

function exampleIn(document: Document, schema: Schema): unknown {
  const { example, examples } = resolve(document, schema)
  return example === undefined ? examples?.[0] : example
}
