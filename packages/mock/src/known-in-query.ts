import { type Document, type Operation, resolve, responseRules } from '@casebook/openapi'
import { isParameter } from './trim-fields.ts'

/** Makes the function that says whether the contract knows a name in the query that is none of the operation's parameters. */
export function knownInQuery(
  document: Document,
  { security }: Operation,
): (name: string) => boolean {
  const credentials = security.flatMap(Object.keys).flatMap((scheme) => {
    const reference = document.components?.securitySchemes?.[scheme]
    const described = reference && resolve(document, reference)
    return described?.type === 'apiKey' && described.in === 'query' ? [described.name] : []
  })
  const { fields } = responseRules(document)
  return (name) =>
    credentials.includes(name) || (fields !== undefined && isParameter(name, fields.parameter))
}
