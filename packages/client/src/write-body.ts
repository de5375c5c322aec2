import { writeFields } from '@casebook/openapi/write-parameter'
import type { OperationFacts, SentBody } from './contract-facts.ts'
import { isRepeatable } from './write-request.ts'
import { withoutNothing } from './write-styled.ts'

/**
 * Writes a body that is no JSON in the media type that the contract has for it.
 *
 * @throws TypeError when the value is none that can be sent.
 */
export function writeBody(
  operationId: string,
  { mediaType = '', styles }: OperationFacts,
  value: unknown,
  headers: Record<string, string>,
): SentBody {
  if (value === undefined) return undefined
  // One that can be sent where the contract allows many.
  const type = mediaType.includes('*') ? 'application/octet-stream' : mediaType
  headers['content-type'] = (value instanceof Blob && value.type) || type
  if (value instanceof FormData || mediaType === 'multipart/form-data') {
    // `fetch` alone knows what separates the parts of a form.
    delete headers['content-type']
    return value instanceof FormData ? value : fillForm(new FormData(), value, styles)
  }
  if (mediaType.endsWith('json')) return JSON.stringify(value)
  if (mediaType.endsWith('urlencoded')) return `${fillForm(new URLSearchParams(), value, styles)}`
  if (value instanceof Blob || typeof value === 'string') return value
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return new Blob([value as ArrayBuffer])
  // A stream could not be sent again.
  throw new TypeError(`${operationId} needs body: give a text, a Blob or bytes.`)
}

/** Whether a call may be repeated whose body is a form. */
export function isFormRepeatable(operation: OperationFacts, body: unknown): boolean {
  return isRepeatable(operation, body instanceof FormData ? Object.fromEntries(body) : body)
}

/** Adds the properties of a value: lists as fields of one name, and what has parts of its own as JSON. */
function fillForm<Form extends FormData | URLSearchParams>(
  form: Form,
  value: unknown,
  styles: OperationFacts['styles'] = {},
): Form {
  const add = (name: string, item: unknown) => {
    const isBytes = form instanceof FormData && item instanceof Blob
    const text = typeof item === 'object' ? JSON.stringify(item) : `${item}`
    form.append(name, isBytes ? (item as never) : text)
  }
  const entries = value instanceof URLSearchParams ? [...value] : Object.entries(value ?? {})
  for (const [name, given] of entries) {
    const field = withoutNothing(given)
    const style = styles[name]
    if (field === undefined) continue
    if (style === 'json') add(name, JSON.stringify(field))
    else if (style)
      for (const each of writeFields({ name, in: 'query', ...style }, field)) add(...each)
    else for (const item of [field].flat()) add(name, item)
  }
  return form
}
