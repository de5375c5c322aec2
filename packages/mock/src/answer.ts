import type { Document, Operation } from '@casebook/openapi'
import { chooseError } from './choose-error.ts'
import { compute } from './compute.ts'
import { echo } from './echo.ts'
import type { Engine, EngineAnswer, EngineRequest } from './engine.ts'
import { findExamples } from './find-examples.ts'
import { type Judgement, judge } from './judge.ts'
import { knownInQuery } from './known-in-query.ts'
import { asksForPart, listRules, page } from './list.ts'
import { withReasons } from './made-up-problem.ts'
import { negotiate } from './negotiate.ts'
import { mediaTypesFor, type Preference } from './preference.ts'
import { represent, type WireAnswer } from './represent.ts'
import { chooseUnroutable, type Unroutable } from './routing/choose-unroutable.ts'
import type { Advance } from './state/advance.ts'
import { trimFields } from './trim-fields.ts'
import type { Violation } from './violations.ts'

/** A request, and what is known of it before the engine sees it. */
export interface MockRequest extends EngineRequest {
  /** Whether the body is not what its media type says. */
  malformed: boolean
}

export interface Answer extends WireAnswer {
  status: number
  /** How the request breaks the contract; the first one decided the answer. */
  violations: Violation[]
}

/** How to answer a request. */
export interface Circumstances {
  /** Value of `Accept`, or the media type that the path asks for. */
  accept?: string | undefined
  /** Moves the state of a world, where there is one. */
  advance?: ((request: MockRequest) => Promise<Advance | undefined>) | undefined
}

/** Makes the function that answers requests to one operation: the engine judges, the contract's examples speak. */
export function createAnswer(document: Document, operation: Operation, engine: Engine) {
  const rules = listRules(operation)
  const exampleOf = findExamples(operation)
  const isKnown = knownInQuery(document, operation)

  return async (
    received: MockRequest,
    { accept, advance }: Circumstances = {},
  ): Promise<Answer> => {
    const preference = engine.preference(received)
    // What cannot be had is said before all else.
    const available = mediaTypesFor(operation, preference)
    const judgement = judge(operation, engine, received, isKnown)
    const refused = refuse(received, judgement, accept)
    if (refused) return refused

    const { request, found } = judgement
    const isFree = preference.code === undefined && preference.exampleKey === undefined
    if (advance && isFree && found.length === 0) {
      const advanced = await advance(received)
      if (advanced) return tell(advanced, request, accept)
    }
    // Prism chooses among media types that it has for sure: when none fits what the client accepts,
    // it falls back to another status.
    const wanted = negotiate(accept, available)
    const mediaTypes = wanted.length > 0 ? wanted : available
    const chosen = engine.choose(request, preference, found, mediaTypes)
    const answered =
      chosen instanceof Promise
        ? await chosen.catch((error) => {
            throw withReasons(error, operation, found)
          })
        : chosen
    return repeat(answered, preference, judgement, accept)
  }

  /** With the error that the contract has for what is wrong. */
  function refuse(
    request: MockRequest,
    { violations }: Judgement,
    accept: string | undefined,
  ): Answer | undefined {
    const stray = violations.find((each) => each.in === 'path' && each.rule === 'type')
    const unroutable =
      stray && chooseUnroutable(document, [operation], operation.method.toUpperCase())
    if (unroutable) return turnAway(unroutable, stray, violations)
    const error = chooseError(operation, violations)
    if (!error) return undefined
    const { status, example, violation, names } = error
    const value = echo(example.value, example['x-echo'], { request, violation, names })
    const chosen = { status, key: example.key, value, constant: value === example.value }
    const written = represent(document, operation, chosen, accept)
    return { ...written, status, violations: [violation, ...without(violations, violation)] }
  }

  /** As a request that has no route. */
  function turnAway(
    { operation: owner, status, mediaType, example }: Unroutable,
    stray: Violation,
    violations: Violation[],
  ): Answer {
    const chosen = { status, key: example.key, value: example.value, constant: true }
    const written = represent(document, owner, chosen, mediaType)
    return { ...written, status, violations: [stray, ...without(violations, stray)] }
  }

  /** With what has become of the state. */
  async function tell(
    { status, example, value: all, keys }: Advance,
    request: EngineRequest,
    accept: string | undefined,
  ): Promise<Answer> {
    const part = rules && status < 300 ? page(rules, request.query, all) : all
    const said = echo(part, example?.['x-echo'], { request, keys })
    const value = trimFields(document, request.query, await compute(said, example))
    const chosen = { status, key: example?.key, value, constant: false }
    return { ...represent(document, operation, chosen, accept), status, violations: [] }
  }

  /** With what the engine chose. */
  async function repeat(
    { status, headers, mediaType, body }: EngineAnswer,
    { exampleKey }: Preference,
    { found: violations, request }: Judgement,
    accept: string | undefined,
  ): Promise<Answer> {
    if (body === undefined) return { status, headers, violations }
    const example = exampleOf(status, body)
    const original = example ? example.value : body
    const isUntouched = exampleKey !== undefined
    const isPart = !isUntouched && status < 300 && rules && asksForPart(rules, request.query)
    const part = isPart ? page(rules, request.query, original) : original
    const said = isUntouched ? part : echo(part, example?.['x-echo'], { request })
    // Even what was asked for by its key must not be out of date.
    const current = example?.['x-computed'] ? await compute(said, example) : said
    const value = isUntouched ? current : trimFields(document, request.query, current)
    const chosen = { status, key: example?.key, mediaType, value, constant: value === original }
    const written = represent(document, operation, chosen, accept)
    return { status, ...written, headers: { ...headers, ...written.headers }, violations }
  }
}

function without(violations: Violation[], one: Violation): Violation[] {
  return violations.filter((each) => each !== one)
}
