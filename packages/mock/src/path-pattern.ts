import type { Operation } from '@casebook/openapi'
import type { Violation } from './violations.ts'

const compiled = new WeakMap<object, RegExp>()

/**
 * The values of path parameters that `x-path-pattern` rules out. Prism cannot find them: to it ` 1`, `1e3` and `0x10`
 * are whole numbers.
 */
export function pathViolations(
  { parameters }: Operation,
  path: Record<string, string>,
): Violation[] {
  return parameters.flatMap(
    (parameter: { in: string; name: string; 'x-path-pattern'?: string }) => {
      const { in: where, name, 'x-path-pattern': pattern } = parameter
      if (where !== 'path' || pattern === undefined) return []
      const expression = compiled.get(parameter) ?? new RegExp(pattern, 'u')
      compiled.set(parameter, expression)
      if (expression.test(path[name] ?? '')) return []
      const message = `Request path parameter ${name} must match ${pattern}`
      return [{ in: 'path', name, rule: 'type', message }]
    },
  )
}
