import {
  type Content,
  type Document,
  listOperations,
  type Operation,
  resolve,
} from '@casebook/openapi'
import type { OpenAPIV3_1 } from 'openapi-types'
import { successesOf } from './answer-facts.ts'
import { chosenContent, mediaKind } from './media-kind.ts'
import { defaultOf } from './parameter-facts.ts'

/**
 * A contract as the types of the client show it: texts and bytes as the client gives and takes them, and parameters
 * that have a default as optional, since the client sends the default.
 */
export function documentOfTypes(document: Document): Document {
  const copy = structuredClone(document)
  for (const operation of listOperations(copy)) {
    const item = resolve(copy, copy.paths?.[operation.path] ?? {})
    const described: OpenAPIV3_1.OperationObject = item[operation.method as 'put'] ?? {}
    for (const reference of [...(item.parameters ?? []), ...(described.parameters ?? [])])
      showParameter(copy, resolve(copy, reference))
    const { requestBody, responses } = described
    if (operation.requestBody && requestBody)
      showContent(copy, resolve(copy, requestBody), operation.requestBody.content)
    for (const { key, content } of successesOf(operation))
      showContent(copy, resolve<object>(copy, responses?.[key] ?? {}), content)
  }
  return copy
}

function showParameter(document: Document, parameter: OpenAPIV3_1.ParameterObject): void {
  if (defaultOf(document, parameter as Operation['parameters'][number]) !== undefined)
    parameter.required = parameter.in === 'path'
  const [content] = Object.values(parameter.content ?? {})
  if (content?.schema) Object.assign(parameter, { schema: content.schema })
}

/** Where the client sends or asks for something else than JSON, leaves that alone, with the type that it has here. */
function showContent(
  document: Document,
  message: { content?: Record<string, OpenAPIV3_1.MediaTypeObject> },
  content: Content[],
): void {
  const chosen = chosenContent(document, content)
  if (!chosen) return
  const kind = mediaKind(document, chosen)
  if (kind === 'json') return
  const plain = { text: { type: 'string' }, bytes: { type: 'string', format: 'binary' } } as const
  const schema = kind === 'text' || kind === 'bytes' ? plain[kind] : chosen.schema
  message.content = { [chosen.mediaType]: { schema } }
}
