import fc from 'fast-check'

/** In place of a value, to leave it out. */
const NOTHING = Symbol('nothing')

/** Values at which checks tend to err. */
const odd: unknown[] = [
  NOTHING,
  null,
  true,
  '',
  ' ',
  '0',
  'null',
  'Ярмарка 💥',
  'x'.repeat(300),
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  [],
  [null],
  {},
  // Parsed, so that the key is one of the object's own.
  JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": 1, "toString": null}'),
]

/** Values that differ from those given in one place: something else stands there, or too much, or nothing. */
export function nearlyLike(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.nat(), fc.constantFrom(...odd)).map(([value, place, substitute]) => {
    const places = placesOf(value)
    const spoilt = replace(value, places[place % places.length] ?? [], substitute)
    return spoilt === NOTHING ? undefined : spoilt
  })
}

/** The paths to all that a value holds, and to one property that it does not have. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))
  return [path, ...inner, ...(Array.isArray(value) ? [] : [[...path, 'undeclared']])]
}

function replace(value: unknown, [key, ...rest]: string[], substitute: unknown): unknown {
  if (key === undefined) return substitute
  if (Array.isArray(value)) {
    return value.flatMap((child, index) => {
      const spoilt = String(index) === key ? replace(child, rest, substitute) : child
      return spoilt === NOTHING ? [] : [spoilt]
    })
  }
  const object = value as Record<string, unknown>
  const spoilt = replace(object[key], rest, substitute)
  const others = Object.entries(object).filter(([name]) => name !== key)
  return Object.fromEntries([...others, ...(spoilt === NOTHING ? [] : [[key, spoilt]])])
}
