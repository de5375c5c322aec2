import type { Document } from './contract.ts'
import { type ExampleRequest, exampleRequest } from './example-request.ts'
import { formatSuffixes } from './format-suffixes.ts'
import type { Operation } from './operations.ts'
import { writeBody } from './write-body.ts'

/** A request with its body as text. */
export interface WrittenRequest extends Omit<ExampleRequest, 'body'> {
  text?: string
}

/**
 * A request that an operation accepts, as `exampleRequest` makes it, and that asks for the answer in a media type: by
 * the end of its path where the API chooses so, with a body that does not prevent it, else by `Accept`.
 *
 * @param value the body. Default: the first example.
 */
export function askFor(
  document: Document,
  operation: Operation,
  mediaType: string,
  value?: unknown,
): WrittenRequest {
  const [suffix, format] =
    Object.entries(formatSuffixes(document)).find(([, each]) => each.mediaType === mediaType) ?? []
  const { requestBody, ...rest } = operation
  const usable = requestBody?.content.filter((each) => each.mediaType !== format?.unlessRequestIs)
  // Text of XML is written from any value; a form has a way of its own.
  const found = usable?.find((each) => !/form/.test(each.mediaType))
  const content =
    found && value !== undefined ? { ...found, examples: [{ key: '', value }] } : found
  const { path, body, ...request } = exampleRequest(document, {
    ...rest,
    ...(content && { requestBody: { required: true, content: [content] } }),
  })
  const asked = suffix === undefined ? { ...request.headers, Accept: mediaType } : request.headers
  return {
    ...request,
    path: suffix === undefined ? path : path.replace(/(?=\?|$)/, suffix),
    headers: asked,
    ...(content && { text: writeBody(document, content.mediaType, content.schema, body) }),
  }
}
