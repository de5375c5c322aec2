import { javascript, printText, readEnvironment } from './javascript-notation.ts'
import { printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'

/** A call with `fetch`, which prints the payload or, where there is none, the status. */
export function writeJavascript(request: SampleRequest): string {
  const { server, method, path, headers, body, answer } = request
  const fields = headers.map(({ name, value }) => `${nameOf(name)}: ${printText(value)}`)
  const base = `\`\${${server.variable}}`
  const options = [
    ...(method === 'GET' ? [] : [`method: '${method}',`]),
    ...(fields.length > 1 ? [`headers: {\n    ${fields.join(',\n    ')},\n  },`] : []),
    ...(fields.length === 1 ? [`headers: { ${fields[0]} },`] : []),
    ...(body === undefined ? [] : [`body: JSON.stringify(${printValue(body, javascript, 2)}),`]),
  ]
  const url = base + printText(['', ...path], 'encodeURIComponent').slice(1)
  return `${readEnvironment(request)}
const response = await fetch(${url}, {
  ${options.join('\n  ')}
})
if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`)
${printAnswer(answer)}`
}

function printAnswer(answer: SampleRequest['answer']): string {
  if (!answer) return 'console.log(response.status)\n'
  const { payload } = answer
  return payload === undefined
    ? 'console.log(await response.json())\n'
    : `const answer = await response.json()\nconsole.log(answer.${payload})\n`
}

function nameOf(header: string): string {
  return /^\w+$/.test(header) ? header : `'${header}'`
}
