import { type Example, type Operation, responseFor } from '@casebook/openapi'

/** Makes the function that finds the example of an operation which has a certain value. */
export function findExamples(
  operation: Operation,
): (status: number, value: unknown) => Example | undefined {
  // The engine answers with the same object each time, so it is compared once.
  const found = new WeakMap<object, Example | undefined>()
  // As text, since test runners give modules realms of their own, and objects of two realms are never equal.
  const find = (status: number, value: unknown) => {
    const text = JSON.stringify(value)
    return responseFor(operation, status)
      ?.content.flatMap(({ examples }) => examples)
      .find((example) => JSON.stringify(example.value) === text)
  }
  return (status, value) => {
    if (typeof value !== 'object' || value === null) return find(status, value)
    if (!found.has(value)) found.set(value, find(status, value))
    return found.get(value)
  }
}
