import {
  type Document,
  isReference,
  type Operation,
  resolve,
  type Schema,
  sample,
} from '@casebook/openapi'
import { routeOf } from '../route-of.ts'
import { Bundle } from './bundle.ts'
import { type CopiedSchema, copySchema } from './copy-schema.ts'
import { expand } from './expand.ts'
import { type PrismOperation, transformOas3Operations } from './http-spec.js'

type Node = Record<string, unknown>

/**
 * Makes the function that gives Prism's description of an operation.
 *
 * Prism itself describes all operations at once, each with all that its references lead to in their place. Where many
 * schemas refer to each other, that takes minutes and gigabytes. The path of the description is one to be filled for
 * Prism, and not that of the contract.
 */
export function createPrismOperations(
  document: Document,
): (operation: Operation) => PrismOperation {
  const bundle = new Bundle(document)
  const { components, paths, servers, ...common } = document
  const copy = (node: unknown) => expand(document, node).node

  return ({ path, method }) => {
    const bundled: Record<string, object> = {}
    const item = followed(document, paths?.[path])
    const { callbacks, ...operation } = item[method] as Node
    const parameters = [operation, item].map((owner) =>
      ((owner.parameters ?? []) as unknown[]).map(copyPart),
    )
    const [described] = transformOas3Operations({
      ...common,
      components: { securitySchemes: copy(components?.securitySchemes) },
      paths: {
        [path]: {
          parameters: parameters[1],
          [method]: {
            ...operation,
            parameters: parameters[0],
            ...(operation.requestBody ? { requestBody: copyPart(operation.requestBody) } : {}),
            responses: mapValues((operation.responses ?? {}) as Node, copyPart),
          },
        },
      },
    })
    return {
      ...(described as PrismOperation),
      path: templateOf(path),
      ...(Object.keys(bundled).length > 0 && { __bundled__: bundled }),
    }

    /** A parameter, a body or a response. */
    function copyPart(node: unknown): Node {
      const { schema, content, ...rest } = followed(document, node)
      return {
        ...(copy(rest) as Node),
        ...(schema === undefined ? {} : { schema: copyBundled(schema as Schema).schema }),
        ...(content ? { content: mapValues(content as Node, copyContent) } : {}),
      }
    }

    function copyContent(node: unknown): Node {
      const { schema, ...rest } = (node ?? {}) as { schema?: Schema } & Node
      const others = copy(rest) as Node
      if (schema === undefined) return others
      const copied = copyBundled(schema)
      const hasExample = 'example' in others || Object.keys(others.examples ?? {}).length > 0
      if (copied.isWhole || hasExample) return { ...others, schema: copied.schema }
      // Prism makes up no value by a schema of that size.
      const example = sample(document, schema, { optional: true, without: 'writeOnly' })
      return { ...others, schema: copied.schema, example }
    }

    function copyBundled(schema: Schema): CopiedSchema {
      const copied = copySchema(document, schema, bundle)
      Object.assign(bundled, copied.bundled)
      return copied
    }
  }
}

/**
 * A template with the same parameters, each in a segment of its own. Prism reads values out of a filled template, which
 * can be read in one way only then.
 */
function templateOf(path: string): string {
  return `/${routeOf(path)
    .names.map((name) => `{${name}}`)
    .join('/')}`
}

function followed(document: Document, node: unknown): Node {
  if (!isReference(node)) return node as Node
  const { $ref, ...beside } = node
  return { ...resolve<Node>(document, { $ref }), ...beside }
}

function mapValues(nodes: Node, map: (node: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, map(node)]))
}
