import type { Notation } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import type { Text } from './text.ts'

/** Secrets are variables of their own names, taken out of the environment by `readEnvironment`. */
export const javascript: Notation = {
  object: ['{', ': ', '}'],
  list: ['[', ']'],
  name: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)),
  text: quote,
  secret: ({ variable }) => variable,
  padded: true,
  indent: 2,
  trailing: ',',
}

/** A statement that takes the URL and the secrets out of the environment. */
export function readEnvironment({ server, secrets }: SampleRequest, toName = variableName): string {
  const names = [`${server.variable} = ${quote(server.url)}`, ...secrets.map(toName)]
  const line = `const { ${names.join(', ')} } = process.env\n`
  return line.length <= 100 ? line : `const {\n  ${names.join(',\n  ')},\n} = process.env\n`
}

function variableName({ variable }: Secret): string {
  return variable
}

/** A text with secrets, as an expression. */
export function printText(text: Text, encode = ''): string {
  const [only] = text
  if (text.length === 1 && only !== undefined) {
    return only instanceof Secret ? only.variable : quote(only)
  }
  const parts = text.map((part) => {
    if (!(part instanceof Secret)) return part.replace(/[`\\]|\$\{/g, '\\$&')
    return `\${${encode ? `${encode}(${part.variable})` : part.variable}}`
  })
  return `\`${parts.join('')}\``
}

function quote(text: string): string {
  return text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`
}
