import { type Contract, exampleRequest, listOperations } from '@casebook/openapi'

/**
 * A curl command that calls the first operation that answers with content.
 *
 * @param url where the mock answers
 */
export function curlToTry(contracts: Contract[], url: string): string {
  for (const { document } of contracts) {
    const operation = listOperations(document).find(({ responses }) =>
      responses.some(({ status, content }) => status < 300 && content.length > 0),
    )
    if (!operation) continue
    const { method, path, headers, body } = exampleRequest(document, operation)
    return [
      `curl -X ${method} ${quote(url + path)}`,
      ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
      ...(body === undefined ? [] : [`-d ${quote(JSON.stringify(body))}`]),
    ].join(' ')
  }
  throw new Error('No operation of any contract answers with content.')
}

function quote(word: string): string {
  return /^[\w/:.,%-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
