/** A path template in the terms of Fastify's router. */
export interface RoutePattern {
  /** Templates that differ in nothing but the names of their parameters have the same. */
  url: string
  /** Names of the template's parameters: that which the router calls `p0`, then `p1` and so on. */
  names: string[]
}

/** Any text within a segment. */
const ANYTHING = '([^/]+)'

/**
 * Makes a route of a path template of OpenAPI. A segment may hold several parameters and text around them, such as
 * `/files/{name}.{ending}` and `/cases/{id}:close`; of several ways to read such a path, a parameter that comes first
 * takes the most. What a template says of the query is left out, since routes have none.
 */
export function routeOf(template: string): RoutePattern {
  const names: string[] = []
  const [path = ''] = decode(template).split(/[?#]/)
  const segments = path.replace(/^\/?/, '/').split('/')
  return { url: segments.map((segment) => writeSegment(segment, names)).join('/'), names }
}

/** The values of a template's parameters, from those that the router found. */
export function valuesOf(
  { names }: RoutePattern,
  found: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, found[`p${index}`] ?? '']))
}

function writeSegment(segment: string, names: string[]): string {
  const parts = segment.split(/(\{[^{}]+\}|\*)/).filter((part) => part !== '')
  let isExpression = false
  return parts
    .map((part, index) => {
      if (part === '*' && isExpression) return part
      // The router takes an asterisk for anything, except in an expression and after one.
      if (part === '*') {
        isExpression = true
        return ':asterisk([*])'
      }
      if (!part.startsWith('{')) return part.replaceAll(':', '::')
      const name = `:p${names.length}`
      names.push(part.slice(1, -1))
      isExpression ||= index < parts.length - 1
      return isExpression ? name + ANYTHING : name
    })
    .join('')
}

/** The router compares decoded paths. */
function decode(template: string): string {
  try {
    return decodeURI(template)
  } catch {
    return template
  }
}
