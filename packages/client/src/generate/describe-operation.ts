import { type Document, type Operation, type OperationExtensions, resolve } from '@casebook/openapi'
import { isFailure } from './answer-facts.ts'
import { statusErrorName } from './status-error-name.ts'

/** What a developer reads of an operation: what it does, whether it is repeated, and how it fails. */
export function describeOperation(document: Document, operation: Operation): string {
  const { method, path, summary } = operation
  const { [method as 'get']: described } = resolve(document, document.paths?.[path] ?? {})
  const failures = operation.responses.filter(isFailure)
  return [
    `${summary}: \`${method.toUpperCase()} ${path}\`.`,
    described?.description?.trim(),
    describeRepeatability(operation),
    `**Errors**\n\n${failures
      .map(({ status, description }) => `- {@link ${statusErrorName(status)}}: ${description}`)
      .join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function describeRepeatability({ extensions }: Operation): string {
  const { 'x-repeatable': repeatable } = extensions as OperationExtensions
  if (repeatable === true)
    return 'The client sends the call again when the network or the server fails.'
  if (!repeatable)
    return 'The client never sends the call again by itself, since a repeat can do harm.'
  const names = repeatable.unless.map((name) => `\`${name}\``).join(' or ')
  return `The client sends the call again when the network or the server fails, unless ${names} is set.`
}
