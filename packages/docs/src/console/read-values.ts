import type { ConsoleData } from './console-data.ts'
import type { Credential } from './credentials.ts'
import { findJsonError } from './find-json-error.ts'
import { fill } from './words.ts'

/** What a reader has given. Fields that are empty are not among it. */
export interface Values {
  /** Of the API, without a final slash. */
  address: string
  /** All that the chosen way asks for. A text that is empty is not sent. */
  credentials: { credential: Credential; text: string }[]
  /** By the index of the operation's parameter. */
  parameters: { index: number; value: unknown; isSecret: boolean }[]
  accept?: string
  body?: {
    index: number
    text: string
    fields: { name: string; value: unknown; isSecret: boolean }[]
  }
}

/** A field that cannot be sent as it is. */
export interface Mistake {
  field: Field
  message: string
  /** Where in the field it is. */
  index?: number
}

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export interface Reading {
  values: Values
  mistakes: Mistake[]
}

/** Reads the form of a console. */
export function readValues(form: HTMLFormElement, data: ConsoleData): Reading {
  const { words: say } = data
  const mistakes: Mistake[] = []
  const fieldsOf = (prefix: string): Field[] =>
    [...form.elements].filter(
      (each): each is Field => (each as Field).name?.startsWith(prefix) && isShown(each),
    )
  const textOf = (name: string): string => fieldsOf(name)[0]?.value ?? ''

  const address = readAddress(textOf('address'))
  const [addressField] = fieldsOf('address')
  if (addressField && !address) mistakes.push({ field: addressField, message: say.badAddress })

  const read = (field: Field): unknown => {
    const { value, required, dataset } = field
    if (value.trim() === '') {
      if (required) mistakes.push({ field, message: say.missing })
      return undefined
    }
    if (dataset.kind === 'lines')
      return value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    if (dataset.kind !== 'json') return value
    const error = findJsonError(value)
    if (!error) return JSON.parse(value)
    mistakes.push({ field, message: fill(say.badJson, { ...error }), index: error.index })
    return undefined
  }
  const readAll = (prefix: string) =>
    fieldsOf(prefix).flatMap((field) => {
      const value = read(field)
      const { name, dataset } = field
      return value === undefined
        ? []
        : [{ name, value, isSecret: dataset.kind === 'secret', field }]
    })

  const way = data.ways[Number(textOf('way') || 0)] ?? []
  const credentials = way.map((credential, index) => {
    const given = fieldsOf(`credential-${data.ways.indexOf(way)}-${index}`).map(
      ({ value }) => value,
    )
    const text = credential.prefix === 'Basic ' ? basic(given) : (given[0] ?? '').trim()
    return { credential, text }
  })
  const parameters = readAll('parameter-').map(({ name, value, isSecret }) => ({
    index: Number(name.slice('parameter-'.length)),
    value,
    isSecret,
  }))
  const body = readBody()
  const accept = textOf('accept')
  const values: Values = {
    address: address ?? '',
    credentials,
    parameters,
    ...(accept && { accept }),
    ...(body && { body }),
  }
  return { values, mistakes }

  function readBody(): Values['body'] {
    const index = Number(textOf('body-type') || 0)
    const type = data.bodies[index]
    if (!type) return undefined
    if (type.kind !== 'form') {
      const [field] = fieldsOf('body-text')
      if (field) read(field)
      const text = field?.value ?? ''
      return text.trim() === '' ? undefined : { index, text, fields: [] }
    }
    const fields = readAll(`field-${index}-`).map(({ field, value, isSecret }) => ({
      name: field.dataset.name ?? '',
      value,
      isSecret,
    }))
    const isNeeded = data.operation.requestBody?.required || fields.length > 0
    return isNeeded ? { index, text: '', fields } : undefined
  }
}

function isShown(element: Element): boolean {
  return element.closest('[hidden]:not(form)') === null
}

/**
 * The address without a final slash. Credentials in it would be sent and remembered, and signs that mean something
 * to a shell would stand in the command.
 */
function readAddress(text: string): string | undefined {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol) || !/^[\w.~%/-]*$/.test(url.pathname))
    return undefined
  const rest = `${url.username}${url.password}${url.search}${url.hash}`
  return rest === '' ? url.href.replace(/\/+$/, '') : undefined
}

/** User and password in UTF-8, as RFC 7617 has them. */
function basic([user = '', password = '']: string[]): string {
  if (user === '' && password === '') return ''
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))
}
