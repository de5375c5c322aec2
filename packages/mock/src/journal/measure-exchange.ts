import type { Exchange, HeaderFields } from './exchange.ts'

/** How much memory an exchange takes, in characters and roughly, at least 1. */
export function measureExchange({ request, response, violations }: Exchange): number {
  return (
    1 +
    request.url.length +
    (request.body?.length ?? 0) +
    (response.body?.length ?? 0) +
    measureFields(request.headers) +
    measureFields(response.headers) +
    violations.reduce((sum, { name, message }) => sum + name.length + message.length, 0)
  )
}

function measureFields(fields: HeaderFields): number {
  let characters = 0
  for (const name in fields) characters += name.length + String(fields[name]).length
  return characters
}
