import type { Parameter } from '@casebook/openapi'

/** How a value of a path or a header is written, unencoded, in the style that the parameter has. */
export function writeParameter({ name, style = 'simple', explode }: Parameter, value: unknown) {
  const separator = style === 'label' ? '.' : style === 'matrix' ? ';' : ','
  const text = join(value, explode ? separator : ',', explode ?? false)
  if (style === 'label') return `.${text}`
  if (style !== 'matrix') return text
  if (isObject(value) && explode) return `;${text}`
  if (Array.isArray(value) && explode) return value.map((each) => `;${name}=${each}`).join('')
  return `;${name}=${text}`
}

/** The fields of a query that stand for a value, unencoded, in the style that the parameter has. */
export function queryFields(parameter: Parameter, value: unknown): [name: string, text: string][] {
  const { name, style = 'form', explode = style === 'form' } = parameter
  if (isObject(value) && style === 'deepObject') {
    return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, String(each)])
  }
  if (isObject(value) && explode) {
    return Object.entries(value).map(([key, each]) => [key, String(each)])
  }
  if (Array.isArray(value) && explode) return value.map((each) => [name, String(each)])
  const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' }
  return [[name, join(value, separators[style] ?? ',', false)]]
}

function join(value: unknown, separator: string, pairs: boolean): string {
  if (!isObject(value)) return [value].flat().join(separator)
  const entries = Object.entries(value)
  return entries.map(([key, each]) => `${key}${pairs ? '=' : ','}${each}`).join(separator)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
