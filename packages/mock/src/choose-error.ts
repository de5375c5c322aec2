import type { Example, Operation, Response, ViolationSelector } from '@casebook/openapi'
import { isSameName, type Violation } from './violations.ts'

/** The example of an error that answers a violation. */
export interface ChosenError {
  status: number
  example: Example
  violation: Violation
  /** Names of all violations that the same selector fits. */
  names: string[]
}

/**
 * Chooses the example that answers the gravest violation for which the operation has one. Of several, the
 * one whose selector says most.
 */
export function chooseError(
  operation: Operation,
  violations: Violation[],
): ChosenError | undefined {
  if (violations.length === 0) return undefined
  const candidates = operation.responses.flatMap((response) =>
    response.content.flatMap(({ examples }) =>
      examples.flatMap((example) =>
        (example['x-violations'] ?? []).map((selector) => ({ response, example, selector })),
      ),
    ),
  )
  for (const violation of violations.toSorted((a, b) => rank(a) - rank(b))) {
    const [best] = candidates
      .filter(({ selector }) => fits(selector, violation))
      .sort((a, b) => Object.keys(b.selector).length - Object.keys(a.selector).length)
    if (best) {
      const alike = violations.filter((each) => fits(best.selector, each))
      const names = alike.map(({ name }) => name)
      return { status: statusOf(best.response, violation), example: best.example, violation, names }
    }
  }
  return undefined
}

function fits(selector: ViolationSelector, violation: Violation): boolean {
  const { name, rule } = selector
  return (
    selector.in === violation.in &&
    (name === undefined || fitsName(name, violation.name)) &&
    // Not every API minds what it has not declared, so this must be asked for by name.
    (rule === undefined ? violation.rule !== 'undeclared' : rule === violation.rule)
  )
}

/** An asterisk in a name stands for one step, such as the number of an item. */
function fitsName(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return isSameName(pattern, name)
  const [wanted, found] = [pattern, name].map((each) => each.split('.')) as [string[], string[]]
  return (
    wanted.length === found.length &&
    wanted.every((step, index) => step === '*' || isSameName(step, found[index] ?? ''))
  )
}

/** A range of statuses and `default` do not say which one it is. */
function statusOf({ key, status }: Response, { in: where }: Violation): number {
  if (!/^4XX$|^default$/i.test(key)) return status
  return where === 'security' ? 401 : where === 'method' ? 405 : 400
}

/** A path parameter of the wrong type means another path, which a server notices before all else. */
function rank({ in: where, rule }: Violation): number {
  if (where === 'path' && rule === 'type') return 0
  return 1 + ['security', 'path', 'header', 'query', 'body'].indexOf(where)
}
