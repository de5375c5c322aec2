import type { Operation } from '@casebook/openapi'
import { safePattern } from './patterns/safe-pattern.ts'
import type { Violation } from './violations.ts'

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
      if (safePattern(pattern).test(path[name] ?? '')) return []
      const message = `Request path parameter ${name} must match ${pattern}`
      return [{ in: 'path', name, rule: 'type', message }]
    },
  )
}
