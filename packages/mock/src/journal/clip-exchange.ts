import type { Violation } from '../violations.ts'
import type { Exchange } from './exchange.ts'

/** In bytes. */
export const LONGEST_BODY = 16 * 1024
/** In characters, of the names and messages of all violations together. */
const LONGEST_VIOLATIONS = 16 * 1024

/** The exchange with no more than the first 16 KiB of each body, and its first violations when they are a flood. */
export function clipExchange(exchange: Exchange): Exchange {
  const request = clipBody(exchange.request)
  const response = clipBody(exchange.response)
  const violations = clipViolations(exchange.violations)
  return request === exchange.request &&
    response === exchange.response &&
    violations === exchange.violations
    ? exchange
    : { ...exchange, request, response, violations }
}

const scratch = Buffer.alloc(LONGEST_BODY)

function clipBody<Message extends { body?: string; truncated?: true }>(message: Message): Message {
  const { body = '' } = message
  // No character takes more than three bytes for each of its units, so most bodies need not be measured.
  if (body.length * 3 <= LONGEST_BODY || Buffer.byteLength(body) <= LONGEST_BODY) return message
  // Through bytes, since a slice of a text keeps all of that text in memory.
  const length = scratch.write(body)
  return { ...message, body: scratch.toString('utf8', 0, length), truncated: true }
}

/** Leaves violations whole, since part of a secret in one of them would not be found when it is masked. */
function clipViolations(violations: Violation[]): Violation[] {
  let characters = 0
  const end = violations.findIndex(({ name, message }) => {
    characters += name.length + message.length
    return characters > LONGEST_VIOLATIONS
  })
  return end < 0 ? violations : violations.slice(0, Math.max(end, 1))
}
