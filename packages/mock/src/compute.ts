import type { Document, Example } from '@casebook/openapi'
import { compileExpression, type Expression } from './compile-expression.ts'
import { ContractError } from './contract-error.ts'
import { put } from './echo.ts'
import { operationsOf } from './operations-of.ts'

interface Place {
  path: string[]
  evaluate: Expression
}

const compiled = new WeakMap<object, Place[]>()

/**
 * A value with what must be worked out when it is answered, such as the end of a token, in the places that its example
 * names (`x-computed`).
 *
 * @throws ContractError when an expression fails, or gives nothing.
 */
export async function compute(value: unknown, example: Example | undefined): Promise<unknown> {
  if (example?.['x-computed'] === undefined) return value
  let copy = value
  for (const { path, evaluate } of placesOf(example)) copy = put(copy, path, await evaluate({}))
  return copy
}

/**
 * Makes sure that `x-computed` of all examples can be understood and worked out.
 *
 * @throws ContractError that says what cannot, and where it stands.
 */
export async function checkComputed(document: Document): Promise<void> {
  const contents = operationsOf(document).flatMap(({ responses }) =>
    responses.flatMap(({ content }) => content),
  )
  for (const example of contents.flatMap(({ examples }) => examples)) {
    await compute(example.value, example)
  }
}

function placesOf({ key, 'x-computed': places }: Example): Place[] {
  if (places === undefined) return []
  const where = `x-computed of the example ${key}`
  if (typeof places !== 'object' || places === null) {
    throw new ContractError(`${where}: write a mapping of places to expressions.`)
  }
  const known = compiled.get(places)
  if (known) return known
  const read = Object.entries(places).map(([place, source]) => ({
    path: place.split('.'),
    evaluate: demanding(compileExpression(source, `${where}, ${place}`), `${where}, ${place}`),
  }))
  compiled.set(places, read)
  return read
}

/** An expression that must give something. */
function demanding(evaluate: Expression, where: string): Expression {
  return async (variables) => {
    const found = await evaluate(variables)
    if (found === undefined) throw new ContractError(`${where}: the expression gives nothing.`)
    return found
  }
}
