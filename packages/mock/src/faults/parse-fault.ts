import { LRUCache } from 'lru-cache'
import {
  type Dictionary,
  type InnerList,
  type Item,
  isInnerList,
  parseDictionary,
  serializeDictionary,
} from 'structured-headers'
import { contradiction } from './contradiction.ts'
import type { Fault } from './fault.ts'
import { FaultError } from './fault-error.ts'
import { FAULT_WORDS } from './fault-words.ts'

export type { Fault } from './fault.ts'

/** In characters. */
const LONGEST_TEXT = 500

/** The header comes with each request, and a test suite says the same few faults. */
const parsed = new LRUCache<string, Fault>({ max: 500 })

/**
 * Reads a fault: a dictionary of RFC 9651, such as `status=503, retry-after=2, times=2`.
 *
 * @throws FaultError with `statusCode: 400` that says what is wrong with the fault, where, and what can be said.
 */
export function parseFault(text: string): Fault {
  const known = parsed.get(text)
  if (known) return known
  const fault = read(text)
  parsed.set(text, fault)
  return fault
}

function read(text: string): Fault {
  if (text.length > LONGEST_TEXT) {
    throw refusal(text, `it has ${text.length} characters, and may have ${LONGEST_TEXT}`)
  }
  const dictionary = dictionaryOf(text)
  const meant = [...dictionary].map(([word, member]) => {
    const known = FAULT_WORDS.get(word)
    if (!known) throw refusal(text, `${word} is not known`)
    if (hasParameters(member)) throw refusal(text, `${word} has a semicolon, where a comma belongs`)
    const value = known.read(isInnerList(member) ? member[0].map(([item]) => item) : member[0])
    if (value === undefined) throw refusal(text, `${word} must have the form "${known.form}"`)
    return [known.field, value]
  })
  const fault: Fault = { ...Object.fromEntries(meant), text: inOrder(dictionary) }
  const problem = contradiction(fault)
  if (problem) throw refusal(text, problem)
  return fault
}

function dictionaryOf(text: string): Dictionary {
  try {
    return parseDictionary(text)
  } catch (cause) {
    const what = (cause as Error).message.replace(/^Parse error: /, '')
    throw refusal(text, `it is no dictionary of RFC 9651 (${what})`, { cause })
  }
}

function hasParameters(member: Item | InnerList): boolean {
  const items = isInnerList(member) ? member[0] : []
  return [member, ...items].some(([, parameters]) => parameters.size > 0)
}

function inOrder(dictionary: Dictionary): string {
  const words = [...FAULT_WORDS.keys()].flatMap((word) => {
    const member = dictionary.get(word)
    return member ? [[word, member] as const] : []
  })
  return serializeDictionary(new Map(words))
}

function refusal(text: string, what: string, options?: ErrorOptions): FaultError {
  const shown = text.length > 100 ? `${text.slice(0, 100)}...` : text
  const forms = [...FAULT_WORDS.values()].map(({ form }) => form).join('; ')
  return new FaultError(
    `The fault ${JSON.stringify(shown)} cannot be had: ${what}. ` +
      `A fault is a list with commas, such as "status=503, retry-after=2, times=2", of: ${forms}.`,
    options,
  )
}
