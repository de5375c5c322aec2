// What the contracts say to clients beyond OpenAPI. Other people's contracts may hold anything under these names.

/** `x-repeatable` of an operation: always, never, or unless one of these properties of the body asks for something. */
export type Repeatable = boolean | { unless: string[] }

/** `x-problem` of an error's schema: where the vendor's code and message stand, with dots between the steps. */
export interface Problem {
  code: string
  message: string
}

/** `x-when-omitted` of a property: what an update does to the stored value when the property is left out. */
export type WhenOmitted = 'kept' | 'reset' | 'none'

/** `x-current` of a request body: how its properties follow from the resource that the API returned. */
export interface Current {
  /** Name of the resource's schema. */
  schema: string
  /** Properties of the body, each with the place of its value in the resource, with dots between the steps. */
  properties: Record<string, string>
}

/** The extensions of an operation, as in `operation.extensions as OperationExtensions`. */
export interface OperationExtensions {
  'x-repeatable'?: Repeatable
}

export interface ParameterExtensions {
  /** The text is a list joined by commas, which stand in a URL as they are, or as `%2C`. */
  'x-comma-separated'?: 'literal' | 'encoded'
}

export interface SchemaExtensions {
  /** Name of the property that holds the payload of an envelope. */
  'x-payload'?: string
  'x-problem'?: Problem
  'x-when-omitted'?: WhenOmitted
  'x-current'?: Current
  /** Must not be printed, as with `format: password`. */
  'x-secret'?: boolean
}
