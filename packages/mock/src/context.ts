import type { Fault } from './faults/fault.ts'
import type { Journal } from './journal/journal.ts'
import type { Worlds } from './worlds.ts'

/** What all requests to a mock share. */
export interface Context {
  worlds: Worlds
  journal: Journal
  /** Whether worlds keep what requests change. */
  state: boolean
  /** Names of hosts, beside this machine, that may call the control routes. In lower case. */
  allowedHosts: readonly string[]
  /** Of all contracts. */
  operationIds: ReadonlySet<string>
  /** What goes wrong when a request does not say so itself. */
  fault?: Fault | undefined
  /** Aborts when the server closes. */
  closing: AbortSignal
}
