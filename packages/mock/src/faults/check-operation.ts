import type { Fault } from './fault.ts'
import { FaultError } from './fault-error.ts'

/** @throws FaultError when a fault is for an operation that nobody has. */
export function checkOperation({ text, operation }: Fault, known: ReadonlySet<string>): void {
  if (operation === undefined || known.has(operation)) return
  throw new FaultError(
    `The fault "${text}" would never strike: there is no operation ${operation}. There are ${[...known].join(', ')}.`,
  )
}
