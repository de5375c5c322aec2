import type { Description, Problem } from './lint.ts'

/** A small description, and all that the rule says of it. */
export interface Case {
  files: Description['files']
  problems: Problem[]
}

/** The cases of a rule, each by a sentence that says what it shows. */
export type Cases = Record<string, Case>

/** A description with one schema, at `#/components/schemas/Order`. */
export function withSchema(schema: unknown): Case['files'] {
  return { 'openapi.yaml': { components: { schemas: { Order: schema } } } }
}

/** A description with one operation, at `#/paths/~1orders/<method>`. */
export function withOperation(operation: object, method = 'get'): Case['files'] {
  return { 'openapi.yaml': { paths: { '/orders': { [method]: operation } } } }
}

/** A description with one parameter, at `#/components/parameters/Filter`. */
export function withParameter(parameter: object): Case['files'] {
  return { 'openapi.yaml': { components: { parameters: { Filter: parameter } } } }
}
