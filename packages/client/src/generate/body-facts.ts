import {
  type Content,
  type Document,
  isJson,
  type Operation,
  flatProperties as propertiesBeside,
  resolve,
} from '@casebook/openapi'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationFacts, ParameterStyle } from '../contract-facts.ts'
import { bareType, chosenContent, hasParts, mediaKind } from './media-kind.ts'
import { parametersOf } from './parameter-facts.ts'
import { Refusal } from './refusal.ts'
import { schemaOf } from './schema-of.ts'

/**
 * What the client must know of the body of an operation's requests.
 *
 * @throws Refusal when it cannot write the body.
 */
export function bodyFacts(
  document: Document,
  operation: Operation,
): Pick<OperationFacts, 'body' | 'mediaType'> & { styles?: Record<string, ParameterStyle> } {
  const content = bodyContent(document, operation)
  if (!content) return {}
  const kind = mediaKind(document, content)
  const isFlat = flatProperties(document, operation) !== undefined
  if (!isFlat && parametersOf(operation).some(({ name }) => name === 'body'))
    throw new Refusal('one of its parameters is called body, as its body is')
  const styles = kind === 'form' || kind === 'parts' ? fieldStyles(document, operation) : []
  const isAny = kind === 'json' && !isJson(content.mediaType)
  const mediaType = isAny ? 'application/json' : bareType(content.mediaType)
  return {
    body: isFlat ? 'flat' : 'whole',
    ...(mediaType !== 'application/json' && { mediaType }),
    ...(styles.length > 0 && { styles: Object.fromEntries(styles) }),
  }
}

/** The media type in which the client sends the body. */
export function bodyContent(document: Document, { requestBody }: Operation): Content | undefined {
  return requestBody && chosenContent(document, requestBody.content)
}

/** Names of the body's properties that are arguments of the operation, when the body stands flat among them. */
export function flatProperties(document: Document, operation: Operation): string[] | undefined {
  const content = bodyContent(document, operation)
  if (!content || ['text', 'bytes'].includes(mediaKind(document, content))) return undefined
  const taken = parametersOf(operation).map(({ name }) => name)
  return propertiesBeside(document, content, taken)
}

/** How the fields of a form are written, where that is not how most are. */
function fieldStyles(document: Document, operation: Operation): [string, ParameterStyle][] {
  const { path, method } = operation
  const { [method as 'put']: described } = resolve(document, document.paths?.[path] ?? {})
  const body = resolve<Partial<OpenAPIV3_1.RequestBodyObject>>(
    document,
    described?.requestBody ?? {},
  )
  const media = body.content?.[bodyContent(document, operation)?.mediaType ?? '']
  const { properties } = schemaOf(document, media?.schema)
  return Object.entries(media?.encoding ?? {}).flatMap(
    ([name, encoding]): [string, ParameterStyle][] => {
      const { contentType, headers, style, explode } = encoding
      if (headers) throw new Refusal(`the part ${name} of its body has headers of its own`)
      const isStyled = style !== undefined || explode !== undefined
      if (isStyled)
        return [[name, { ...(style && { style }), ...(explode !== undefined && { explode }) }]]
      if (contentType === undefined || !hasParts(document, properties?.[name])) return []
      const { type } = schemaOf(document, properties?.[name])
      if (isJson(contentType)) return [[name, 'json']]
      if (type === 'array') return []
      throw new Refusal(
        `the part ${name} of its body is an object of the media type ${contentType}`,
      )
    },
  )
}
