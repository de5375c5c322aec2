/** What a value of JSON is, in words, without the value itself. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number')
    return Number.isInteger(value) ? 'an integer' : 'a number that is not whole'
  return `a ${typeof value}`
}
