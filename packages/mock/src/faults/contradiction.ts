import { BODILESS } from '../bodiless.ts'
import type { Fault } from './fault.ts'

/** Why a fault makes no sense as a whole, undefined when it does. */
export function contradiction(fault: Fault): string | undefined {
  const { latency, seed, status, retryAfter, reset, cut, drip, malformed } = fault
  const [ofBody] = Object.keys({
    ...(cut && { cut }),
    ...(drip && { drip }),
    ...(malformed && { malformed }),
  })
  if (!latency && status === undefined && !reset && !ofBody) {
    return 'it does nothing: latency, status, reset, cut, drip or malformed is missing'
  }
  if (reset && (ofBody || status !== undefined)) {
    return `reset sends no answer, so it cannot go with ${ofBody ?? 'status'}`
  }
  if (cut && malformed) {
    return 'cut sends an incomplete body and malformed a complete one, so they cannot go together'
  }
  if (ofBody && status !== undefined && BODILESS.has(status)) {
    return `an answer with status ${status} has no body, so ${ofBody} cannot go with it`
  }
  if (retryAfter !== undefined && status === undefined) {
    return 'retry-after needs a status, such as status=503'
  }
  if (seed !== undefined && (!latency || latency.min === latency.max)) {
    return 'seed needs a range of latency, such as latency=(100 400)'
  }
  return undefined
}
