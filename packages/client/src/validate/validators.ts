// What the generated modules hold: functions that Ajv compiled ahead of time, and how they are found.

/** The validators of an API by operation and by the key of the response: a status, a range such as `4XX`, or `default`. */
export type Validators = Record<string, Record<string, BodyValidator | null>>

/** Says whether a body fits, and keeps what is wrong with it until the next call. */
export interface BodyValidator {
  (body: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** An error as Ajv makes it. */
export interface SchemaError {
  /** JSON pointer to the value that breaks the rule. */
  instancePath: string
  /** Keyword of JSON Schema. */
  keyword: string
  /** What the rule says, by names that depend on the keyword. */
  params: Record<string, unknown>
}
