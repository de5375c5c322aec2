import { writeFields } from '@casebook/openapi/write-parameter'
import type { OperationFacts, WrittenBody } from './contract-facts.ts'
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
): WrittenBody {
  if (value instanceof FormData) return { body: value, fields: Object.fromEntries(value) }
  if (mediaType === 'multipart/form-data') return { body: fillForm(new FormData(), value, styles) }
  if (mediaType.endsWith('urlencoded'))
    return { body: `${fillForm(new URLSearchParams(), value, styles)}`, mediaType }
  if (value instanceof Blob) return { body: value, mediaType: value.type || concrete(mediaType) }
  if (typeof value === 'string') return { body: value, mediaType: concrete(mediaType) }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return { body: new Blob([value as ArrayBuffer]), mediaType: concrete(mediaType) }
  // A stream could not be sent again.
  throw new TypeError(`${operationId} needs body: give a text, a Blob or bytes.`)
}

/** A media type that is one where the contract allows many. */
function concrete(mediaType: string): string {
  return mediaType.includes('*') ? 'application/octet-stream' : mediaType
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
