import type { Parameter } from './operations.ts'

/** What says how a parameter is written. */
export type Style = Pick<Parameter, 'name' | 'in' | 'style' | 'explode'>

/** Writes a name or a value so that it can stand beside the signs that separate it from others. */
type Encode = (text: string) => string

const asItIs: Encode = (text) => text

/** How a value stands in a path or a header, in the style that the parameter has. */
export function writeParameter(
  { name, style, explode }: Style,
  value: unknown,
  encode = asItIs,
): string {
  if (style === 'matrix') {
    const key = encode(name)
    const isList = Array.isArray(value) && explode
    if (isList) return value.map((item) => `;${key}=${encode(print(item))}`).join('')
    return isObject(value) && explode
      ? `;${join(value, ';', encode, '=')}`
      : `;${key}=${join(value, ',', encode)}`
  }
  const separator = style === 'label' && explode ? '.' : ','
  const text = join(value, separator, encode, explode ? '=' : ',')
  return style === 'label' ? `.${text}` : text
}

/**
 * The fields of a query, a cookie or the headers that stand for a value.
 *
 * @param encode encodes names and values, not the commas between them. Default: nothing is encoded.
 */
export function writeFields(
  parameter: Style,
  value: unknown,
  encode = asItIs,
): [name: string, text: string][] {
  const { name, in: where, style = 'form', explode = style === 'form' } = parameter
  if (where === 'header') return [[name, writeParameter(parameter, value, encode)]]
  if (isObject(value) && style === 'deepObject') {
    return Object.entries(value).flatMap(([key, child]) =>
      writeFields({ ...parameter, name: `${name}[${key}]` }, child, encode),
    )
  }
  const field = (key: string, text: string): [string, string] => [encode(key), text]
  if (isObject(value) && explode) {
    return Object.entries(value).map(([key, child]) => field(key, encode(print(child))))
  }
  if (Array.isArray(value) && explode) return value.map((item) => field(name, encode(print(item))))
  const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' }
  const separator = separators[style]
  return [field(name, join(value, separator ? encode(separator) : ',', encode))]
}

function join(value: unknown, separator: string, encode: Encode, sign = separator): string {
  if (Array.isArray(value)) return value.map((item) => encode(print(item))).join(separator)
  if (!isObject(value)) return encode(print(value))
  const pairs = Object.entries(value).map(
    ([key, child]) => `${encode(key)}${sign}${encode(print(child))}`,
  )
  return pairs.join(separator)
}

function print(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
