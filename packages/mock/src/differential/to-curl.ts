import type { GeneratedRequest } from './generate/generated-request.ts'

/** The command that sends a request. */
export function toCurl(url: string, { method, target, headers, body }: GeneratedRequest): string {
  return [
    `curl -i --path-as-is -X ${method} ${quote(url + target)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
  ].join(' ')
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
