/** A value of JSON as PHP's `print_r` prints it once it is decoded into arrays. */
export function printR(value: unknown, margin = ''): string {
  if (typeof value !== 'object' || value === null) {
    return value === true ? '1' : value === false || value === null ? '' : `${value}`
  }
  const lines = Object.entries(value).map(
    ([key, inner]) => `${margin}    [${key}] => ${printR(inner, `${margin}        `)}\n`,
  )
  return `Array\n${margin}(\n${lines.join('')}${margin})\n`
}
