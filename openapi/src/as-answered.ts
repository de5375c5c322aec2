import type { Example } from './operations.ts'

/**
 * The value of an example with what an answer has in the places that are worked out when it is given (`x-computed`), so
 * that the two can be compared to the letter.
 */
export function asAnswered({ value, 'x-computed': places }: Example, answer: unknown): unknown {
  return Object.keys(places ?? {}).reduce(
    (copy, place) => take(copy, answer, place.split('.')),
    value,
  )
}

function take(value: unknown, answer: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return answer
  if (!isObject(value) || !isObject(answer) || !Object.hasOwn(answer, key)) return value
  const child = take(value[key as keyof typeof value], answer[key as keyof typeof answer], rest)
  return Array.isArray(value) ? value.with(Number(key), child) : { ...value, [key]: child }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
