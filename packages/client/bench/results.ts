import type { Size } from './bundle-program.ts'
import type { Times } from './time-calls.ts'
import type { Step } from './weigh-growth.ts'

/** What was measured, by the names of the clients. */
export interface Results {
  /** With a stub in place of the network. */
  inProcess: Times
  overLoopback: Times
  eightAtATime: Times
  sizes: Map<string, Size>
  growth: Step[]
}
