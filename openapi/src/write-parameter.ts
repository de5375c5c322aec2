import type { Parameter } from './operations.ts'

/** How a value stands in a path or a header, in the style that the parameter has, not yet encoded. */
export function writeParameter({ name, style, explode }: Parameter, value: unknown): string {
  if (style === 'matrix') {
    const isList = Array.isArray(value) && explode
    if (isList) return value.map((item) => `;${name}=${item}`).join('')
    return isObject(value) && explode ? `;${join(value, ';', '=')}` : `;${name}=${join(value, ',')}`
  }
  const separator = style === 'label' && explode ? '.' : ','
  const text = join(value, separator, explode ? '=' : ',')
  return style === 'label' ? `.${text}` : text
}

/** The fields of a query, a cookie or the headers that stand for a value, not yet encoded. */
export function writeFields(parameter: Parameter, value: unknown): [name: string, text: string][] {
  const { name, in: where, style = 'form', explode = style === 'form' } = parameter
  if (where === 'header') return [[name, writeParameter(parameter, value)]]
  if (isObject(value) && style === 'deepObject') {
    return Object.entries(value).flatMap(([key, child]) =>
      writeFields({ ...parameter, name: `${name}[${key}]` }, child),
    )
  }
  if (isObject(value) && explode) {
    return Object.entries(value).map(([key, child]) => [key, print(child)])
  }
  if (Array.isArray(value) && explode) return value.map((item) => [name, print(item)])
  const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' }
  return [[name, join(value, separators[style] ?? ',')]]
}

function join(value: unknown, separator: string, sign = separator): string {
  if (Array.isArray(value)) return value.map(print).join(separator)
  if (!isObject(value)) return print(value)
  const pairs = Object.entries(value).map(([key, child]) => `${key}${sign}${print(child)}`)
  return pairs.join(separator)
}

function print(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
