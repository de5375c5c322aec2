import jsonata from 'jsonata'
import { ContractError } from './contract-error.ts'
import { plainCopy } from './plain-copy.ts'

/** Evaluates an expression in which the variables are known by their names, each with a `$` in front. */
export type Expression = (variables: Record<string, unknown>) => Promise<unknown>

/** In milliseconds. Far more than any expression needs, so only one that does not end meets it. */
const LONGEST = 2000

/**
 * Compiles an expression in JSONata.
 *
 * @param where what the expression is, for errors, such as `x-state of closeCase, becomes`
 * @throws ContractError when it does not parse; evaluating throws it when the expression fails.
 */
export function compileExpression(source: unknown, where: string): Expression {
  if (typeof source !== 'string') {
    throw new ContractError(`${where}: write a JSONata expression, as a text.`)
  }
  const expression = parse(source, where)
  return async (variables) => {
    try {
      // A contract has no use for $eval, and without it no text of a client can become an expression.
      return plainCopy(await expression.evaluate(undefined, { ...variables, eval: undefined }))
    } catch (error) {
      throw explain(error, source, where)
    }
  }
}

function parse(source: string, where: string) {
  try {
    return jsonata(source, { timeout: LONGEST })
  } catch (error) {
    throw explain(error, source, where)
  }
}

/** JSONata throws errors and objects that only look like them. */
function explain(error: unknown, source: string, where: string): ContractError {
  const { message, position } = error as { message: string; position?: number }
  const place = position === undefined ? 'in' : `at character ${position} of`
  return new ContractError(`${where}: ${message}, ${place} the expression ${source.trim()}`, {
    cause: error,
  })
}
