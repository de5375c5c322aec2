import { exampleRequest, formFields, type Parameter, toFields, writeBody } from '@casebook/openapi'
import type { ConsoleData } from './console-data.ts'
import type { Values } from './read-values.ts'

/** A call with the reader's values. */
export interface Call {
  method: string
  /** What follows the address of the API, percent-encoded. */
  path: string
  headers: Record<string, string>
  text?: string
  /** The fields of a form, of which `text` is the same where it can be written as text. */
  form?: [name: string, text: string][]
  isMultipart: boolean
}

/** Writes the call: the reader's values take the place of the contract's examples in its example request. */
export function writeCall(data: ConsoleData, values: Values): Call {
  const { document, operation, answers } = data
  const isByPath = answers.some(({ suffix }) => suffix)
  const { suffix = '' } = answers.find(({ mediaType }) => mediaType === values.accept) ?? {}
  const given = new Map(values.parameters.map(({ index, value }) => [index, value]))
  const parameters = [
    ...values.credentials
      .filter(({ text }) => text !== '')
      .map(({ credential: { name, in: place, prefix }, text }) =>
        parameter({ name, in: place }, prefix + text),
      ),
    ...(values.accept && !isByPath
      ? [parameter({ name: 'Accept', in: 'header' }, values.accept)]
      : []),
    ...operation.parameters.flatMap((each, index) => {
      if (given.has(index)) return [parameter(each, given.get(index))]
      return each.in === 'path' ? [each] : []
    }),
  ]
  const { requestBody: _, ...rest } = operation
  const body = contentOf(data, values)
  const { method, path, headers } = exampleRequest(document, {
    ...rest,
    parameters,
    security: [],
    ...(body && { requestBody: { required: true, content: [body.content] } }),
  })
  const written = path.slice(operation.basePath.length).replace(/(?=\?|$)/, suffix)
  const call = { method, path: written, headers, isMultipart: false }
  if (!body) return call
  const { content, text, fields } = body
  if (!fields) return { ...call, text }
  const form = formFields(fields)
  if (/^multipart\//i.test(content.mediaType)) return { ...call, form, isMultipart: true }
  return { ...call, form, text: writeBody(document, content.mediaType, content.schema, fields) }
}

/** A parameter that has a value for its example, so that it is sent. */
function parameter(declared: Pick<Parameter, 'name' | 'in'>, value: unknown): Parameter {
  return { ...declared, required: true, example: value } as Parameter
}

function contentOf({ operation, bodies }: ConsoleData, { body }: Values) {
  const content = body && operation.requestBody?.content[body.index]
  if (!content) return undefined
  const { text, fields } = body
  const isForm = bodies[body.index]?.kind === 'form'
  return {
    // The text goes out as the reader wrote it, so only its media type counts here.
    content: { ...content, examples: [{ key: '', value: text }] },
    text,
    ...(isForm && {
      fields: toFields(Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
    }),
  }
}

/** The same values with something else in the place of each secret. The secrets of a text that is written whole stay. */
export function coverSecrets(
  { operation }: ConsoleData,
  values: Values,
  cover: (name: string) => string,
): Values {
  const { credentials, parameters, body } = values
  return {
    ...values,
    credentials: credentials.map((each, index) => {
      const { scheme, prefix } = each.credential
      const name = prefix === 'Basic ' ? 'credentials' : index === 0 ? 'token' : scheme
      return each.text === '' ? each : { ...each, text: cover(name) }
    }),
    parameters: parameters.map((each) =>
      each.isSecret
        ? { ...each, value: cover(operation.parameters[each.index]?.name ?? '') }
        : each,
    ),
    ...(body && {
      body: {
        ...body,
        fields: body.fields.map((each) =>
          each.isSecret ? { ...each, value: cover(each.name) } : each,
        ),
      },
    }),
  }
}
