/** A value that a sample takes from the environment, since it must not stand in a program. */
export class Secret {
  /** As in the contract, such as `password`. */
  readonly name: string
  /** Of the environment, such as `R7_PASSWORD`. */
  readonly variable: string

  constructor(api: string, name: string) {
    this.name = name
    this.variable = variableOf(api, name)
  }
}

/** The name of an environment variable: `R7_ACCESS_TOKEN` for `accessToken` of the API `r7-crm`. */
export function variableOf(api: string, name: string): string {
  const words = `${api.split('-')[0]}_${name.replace(/([a-z\d])([A-Z])/g, '$1_$2')}`
  return words.replace(/\W/g, '_').toUpperCase()
}

/** The secrets in a value, each once. */
export function secretsIn(value: unknown): Secret[] {
  if (value instanceof Secret) return [value]
  if (typeof value !== 'object' || value === null) return []
  const found = Object.values(value).flatMap(secretsIn)
  return found.filter((each, index) => found.findIndex(({ name }) => name === each.name) === index)
}
