import {
  type Content,
  type Document,
  flatten,
  isJson,
  resolve,
  type Schema,
  sample,
  writeBody,
} from '@casebook/openapi'
import { secretsIn } from '../samples/secret.ts'
import { withSecrets } from '../samples/with-secrets.ts'
import type { BodyKind, BodyType } from './console-data.ts'
import { type Control, propertyControl, textOf } from './control.ts'

/** A form without known fields is written as a text. */
function kindOf(mediaType: string, controls: Control[]): BodyKind {
  if (isJson(mediaType)) return 'json'
  return controls.length > 0 ? 'form' : 'text'
}

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i

/** A field for each property of a form. */
export function formControls(
  document: Document,
  { mediaType, schema }: Content,
  prefix: string,
): Control[] {
  if (!FORM.test(mediaType)) return []
  const parts = flatten(document, [schema])
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...parts.map((part) => part.properties),
  )
  const { required: own = [], allOf = [] } = resolve(document, schema)
  const required = [...own, ...allOf.flatMap((part) => resolve(document, part).required ?? [])]
  return Object.entries(properties).map((property, index) =>
    propertyControl(document, `${prefix}-${index}`, property, required.includes(property[0])),
  )
}

/** A media type of a body, with what its fields hold for each example. */
export function bodyType(
  api: string,
  document: Document,
  { mediaType, schema, examples }: Content,
  controls: Control[],
): BodyType {
  const kind = kindOf(mediaType, controls)
  const full = sample(document, schema, { optional: true })
  const known =
    examples.length > 0
      ? examples
      : [{ key: '', value: sample(document, schema, { without: 'readOnly' }) }]
  const print = (value: unknown) =>
    kind === 'json' ? JSON.stringify(value, null, 2) : writeBody(document, mediaType, schema, value)
  return {
    mediaType,
    kind,
    hasSecrets: secretsIn(withSecrets(api, document, schema, full)).length > 0,
    examples: known.map(({ key, summary, value }) => ({
      label: summary ?? key,
      values:
        kind === 'form'
          ? Object.fromEntries(controls.map((each) => [each.key, textOf(value, each)]))
          : { 'body-text': print(value) },
    })),
  }
}
