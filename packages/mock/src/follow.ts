/** What a path of properties leads to, such as `response.members`. Undefined when it leads nowhere. */
export function follow(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(readOwn, value)
}

/** An own property of a value, so that no name reaches what all objects have. */
export function readOwn(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? node[key as keyof typeof node]
    : undefined
}
