/** The value at a path such as `error.message`; a step on a list is taken in each of its items. */
export function followPath(value: unknown, path: string): unknown {
  return path.split('.').reduce(step, value)
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => step(item, name))
  return (value as Record<string, unknown> | null | undefined)?.[name]
}
