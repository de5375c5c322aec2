import { followPath } from './follow-path.ts'

/**
 * Makes the body of a request from a resource that the API returned.
 *
 * @param properties for each property of the body the path in the resource that holds its value.
 * @throws TypeError when a required property has no value there.
 */
export function currentBody<Body>(
  resource: object,
  properties: Record<string, string>,
  required: string[],
): Body {
  return Object.fromEntries(
    Object.entries(properties).map(([name, path]) => {
      const value = followPath(resource, path)
      if (value === undefined && required.includes(name))
        throw new TypeError(`${name} is missing: the resource has no ${path}.`)
      return [name, value]
    }),
  ) as Body
}
