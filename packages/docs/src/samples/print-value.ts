import type { Fields, Value } from './sample-request.ts'
import { Secret } from './secret.ts'

/** How a language writes values. */
export interface Notation {
  /** What stands around the fields of an object, and between a name and its value. */
  object: readonly [open: string, between: string, close: string]
  list: readonly [open: string, close: string]
  /** An object without fields and a list without values, if they are not written as others are. */
  emptyObject?: string
  emptyList?: string
  /** What stands before and after a name, if it is not a text as any other. */
  name?: (name: string) => string
  text: (text: string) => string
  secret: (secret: Secret) => string
  /** What it calls true, false, null and undefined, where it does not call them so. */
  words?: Record<string, string>
  /** Whether braces have spaces within them on a line. */
  padded?: true
  /** Spaces of a step inwards. */
  indent: number
  /** What follows the last of several. */
  trailing: ',' | ''
}

/** What stands within another value and is no longer than this stays on one line. */
const SHORT = 60

/** Writes a value, over several lines unless it is short and within another. */
export function printValue(value: Value, notation: Notation, indentation = 0): string {
  if (!hasParts(value)) return printScalar(value, notation)
  const inner = indentation + notation.indent
  const parts = partsOf(value, notation, (each) => {
    const line = printLine(each, notation)
    return line.length <= SHORT ? line : printValue(each, notation, inner)
  })
  const margin = `\n${' '.repeat(indentation)}`
  const { open, close, written } = parts
  if (written.length === 0) return printLine(value, notation)
  const lines = written.map((part) => `\n${' '.repeat(inner)}${part}`).join(',')
  return open.replaceAll('\n', margin) + lines + notation.trailing + margin + close
}

/** Writes a value on one line. */
export function printLine(value: Value, notation: Notation): string {
  if (!hasParts(value)) return printScalar(value, notation)
  const parts = partsOf(value, notation, (each) => printLine(each, notation))
  const empty = Array.isArray(value) ? notation.emptyList : notation.emptyObject
  if (parts.written.length === 0 && empty) return empty
  const open = parts.open.replace('\n', ' ')
  const space = notation.padded && open.endsWith('{') && parts.written.length > 0 ? ' ' : ''
  return open + space + parts.written.join(', ') + space + parts.close
}

function partsOf(value: Value[] | Fields, notation: Notation, print: (value: Value) => string) {
  const { object, list, name = notation.text } = notation
  if (Array.isArray(value)) return { open: list[0], close: list[1], written: value.map(print) }
  const [open, between, close] = object
  const written = Object.entries(value).map(([key, each]) => name(key) + between + print(each))
  return { open, close, written }
}

function printScalar(value: Value, { text, secret, words }: Notation): string {
  if (value instanceof Secret) return secret(value)
  return typeof value === 'string' ? text(value) : (words?.[`${value}`] ?? `${value}`)
}

/** Whether a value is a list or has fields. */
export function hasParts(value: Value): value is Value[] | Fields {
  return typeof value === 'object' && value !== null && !(value instanceof Secret)
}
