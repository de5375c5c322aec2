import { javascript, readEnvironment } from './javascript-notation.ts'
import { printLine, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'

/** A call with our client, which prints the payload or, where there is none, the status. */
export function writeTypescript(request: SampleRequest): string {
  const { api, operationId, server, token, answer } = request
  const create = `create${pascalCase(api)}Client`
  const options = [`baseUrl: ${server.variable}`, ...(token ? [`token: ${token.variable}`] : [])]
  return `import { ${create} } from '@casebook/client/${api}'

${readEnvironment(request, (secret) => secret.variable + (secret.name === token?.name ? '' : " = ''"))}
const client = ${create}({ ${options.join(', ')} })
const { ${answer ? 'data, error' : 'error, response'} } = await client.${operationId}(${argumentsOf(request)})
if (error) throw error
console.log(${answer ? 'data' : 'response.status'})
`
}

/** One parameter does not need lines of its own. */
function argumentsOf({ arguments: given }: SampleRequest): string {
  const { length } = Object.keys(given)
  if (length === 0) return ''
  return length === 1 ? printLine(given, javascript) : printValue(given, javascript)
}

/** `R7Crm` for `r7-crm`, as our client names its functions. */
function pascalCase(api: string): string {
  return api.replace(/(^|-)([a-z\d])/g, (_, _dash, letter: string) => letter.toUpperCase())
}
