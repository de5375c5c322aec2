import {
  type Document,
  exampleRequest,
  formFields,
  type Operation,
  writeBody,
} from '@casebook/openapi'

/**
 * A curl command that calls an operation with a request that it accepts.
 *
 * @param url where the mock answers
 */
export function curlOf(document: Document, operation: Operation, url: string): string {
  const { method, path, headers, body } = exampleRequest(document, operation)
  const { 'Content-Type': mediaType = '', ...others } = headers
  // curl makes up the boundary between the parts, and names it in the header.
  const isMultipart = mediaType.startsWith('multipart/')
  const schema = operation.requestBody?.content[0]?.schema ?? {}
  return [
    // With -X, curl would wait for a body that never comes.
    method === 'HEAD' ? 'curl -I' : `curl -X ${method}`,
    quote(url + path),
    ...Object.entries(isMultipart ? others : headers).map(
      ([name, value]) => `-H ${quote(`${name}: ${value}`)}`,
    ),
    ...(isMultipart
      ? formFields(body).map((field) => `--form-string ${quote(field.join('='))}`)
      : body === undefined
        ? []
        : [writeData(writeBody(document, mediaType, schema, body))]),
  ].join(' ')
}

function writeData(text: string): string {
  // curl takes what comes after an @ for a file.
  return `${text.startsWith('@') ? '--data-raw' : '-d'} ${quote(text)}`
}

function quote(word: string): string {
  return /^[\w/:.,%-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
