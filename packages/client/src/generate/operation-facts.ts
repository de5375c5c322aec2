import type { Document, Operation, OperationExtensions } from '@casebook/openapi'
import type { OperationFacts } from '../contract-facts.ts'
import { answerFacts, errorStatuses } from './answer-facts.ts'
import { bodyFacts } from './body-facts.ts'
import { parameterFacts } from './parameter-facts.ts'

/**
 * What the client must know of an operation at run time.
 *
 * @throws Refusal when the operation asks for something that the client cannot do.
 */
export function operationFacts(document: Document, operation: Operation): OperationFacts {
  const { method, path, extensions, security } = operation
  const { 'x-repeatable': repeatable } = extensions as OperationExtensions
  const parameters = parameterFacts(document, operation)
  const body = bodyFacts(document, operation)
  const styles = { ...parameters.styles, ...body.styles }
  return {
    route: `${method.toUpperCase()} ${path}`,
    ...parameters,
    ...body,
    ...(Object.keys(styles).length > 0 && { styles }),
    // An empty requirement says that the call needs no credentials, not that it must have none.
    ...(security.every((each) => Object.keys(each).length === 0) && { open: true as const }),
    repeatable: typeof repeatable === 'object' ? repeatable.unless : (repeatable ?? false),
    ...answerFacts(document, operation),
    errors: errorStatuses(operation),
  }
}
