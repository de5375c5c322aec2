import type { Document, Schema } from './contract.ts'
import { toXml } from './xml.ts'
import { withXmlRoot } from './xml-root.ts'

/**
 * Writes a value as a body of a media type: JSON, XML, a form or, for all others, text. A text is taken to be written
 * already, except where it is JSON.
 */
export function writeBody(
  document: Document,
  mediaType: string,
  schema: Schema,
  value: unknown,
): string {
  if (isJson(mediaType)) return JSON.stringify(value)
  if (typeof value === 'string') return value
  if (isXml(mediaType)) return toXml(document, withXmlRoot(document, schema), value)
  if (isForm(mediaType)) return new URLSearchParams(formFields(value)).toString()
  return JSON.stringify(value)
}

/** The fields of a form: a list becomes a run of them, and what has parts of its own becomes JSON. */
export function formFields(value: unknown): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    [field].flat().map((item): [string, string] => [name, print(item)]),
  )
}

function print(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Whether a media type is JSON, whatever it is called. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType)
}

function isXml(mediaType: string): boolean {
  return /[/+]xml\s*(;|$)/i.test(mediaType)
}

function isForm(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded/i.test(mediaType)
}
