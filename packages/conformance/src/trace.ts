import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { type Document, resolve } from '@casebook/openapi'
import type { OpenAPIV3_1 } from 'openapi-types'
import { parse } from 'yaml'

/** A fact on a vendor's page, and where its contract has it. Every check that the row makes must pass. */
export interface Row {
  fact: string
  /** The body in whose sample `at` leads. Its schema must know the place too. */
  in?: string
  /**
   * Pointer from the operation, or from the document when it begins with a slash; references are followed.
   * Its first step may name a body, and a step into a list the `name` of an item.
   */
  at?: string
  /** The whole value. */
  is?: unknown
  /** An item of the list, or a name in the object. */
  has?: unknown
  lacks?: unknown
  /** A regular expression for the text, in any letter case and with single spaces. */
  matches?: string
  /** A JSON type that the schema allows. */
  type?: string
  /** The field note that tells why the contract says otherwise. */
  differs?: string
}

/** All facts on one page of a vendor. */
export interface Page {
  name: string
  api: string
  operationId: string
  /** Where the media type of a body stands, the file with its sample, and why it is no example if it is none. */
  bodies: Record<string, { at: string; sample: string; differs?: string }>
  rows: Row[]
}

type Named = Record<string, unknown> | null | undefined
type Schemas = OpenAPIV3_1.SchemaObject[]
type Check = (found: unknown, expected: never, document: Document) => boolean
const checks: Record<'is' | 'has' | 'lacks' | 'matches' | 'type', Check> = {
  is: (found, value) => isDeepStrictEqual(found, value),
  has: contains,
  lacks: (found, item) => typeof found === 'object' && found !== null && !contains(found, item),
  matches: (found, words) => new RegExp(words, 'i').test(String(found).replace(/\s+/g, ' ')),
  type: (found, type, document) => allows(parts(document, [found]), type),
}

const folder = new URL('../trace/', import.meta.url)

/** Every page, in the order of their numbers. */
export const pages: Page[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.yaml'.length),
    ...parse(readFileSync(new URL(file, folder), 'utf8')),
  }))

/** Lists the facts on the pages of an API that a document does not have, a line each. */
export function untraced(name: string, document: Document): string[] {
  const own = pages.filter(({ api }) => api === name)
  if (own.length === 0) return [`No page belongs to the API ${name}.`]
  return own.flatMap((page) => {
    const noted = JSON.stringify([operationOf(document, page), document.components])
    const lost = page.rows.filter((row) => !isFound(document, noted, page, row))
    return lost.map(({ fact, ...row }) => `${page.name}: ${fact} Sought: ${JSON.stringify(row)}`)
  })
}

/** What stands at a pointer on a page, or undefined. */
export function lookUp(document: Document, page: Page, pointer: string): unknown {
  const [first = '', ...rest] = pointer.split('/')
  if (first === '') return walk(document, document, rest)
  const start = page.bodies[first]?.at ?? first
  return walk(document, operationOf(document, page), [...start.split('/'), ...rest])
}

function isFound(document: Document, noted: string, page: Page, row: Row): boolean {
  const { in: body, at = '', differs } = row
  const note = `/x-field-notes/${differs}`
  if (differs && !(lookUp(document, page, note) && noted.includes(`"#${note}"`))) return false
  const asked = Object.entries(checks).filter(([name]) => name in row)
  if (asked.length === 0) return differs !== undefined

  const found = lookUp(document, page, body ? `${body}/examples/documented/value/${at}` : at)
  if (body) {
    const schemas = parts(document, [lookUp(document, page, `${body}/schema`)])
    const own = at.split('/').reduce((above, step) => below(document, above, step), schemas)
    if (!allows(own, typeOf(found))) return false
  }
  return asked.every(([name, check]) => check(found, row[name as keyof Row] as never, document))
}

function operationOf(document: Document, { operationId }: Page): unknown {
  return Object.values(document.paths ?? {})
    .flatMap((item) => Object.values(item ?? {}) as { operationId?: string }[])
    .find((operation) => operation?.operationId === operationId)
}

function walk(document: Document, start: unknown, steps: string[]): unknown {
  return steps.reduce<unknown>((parent, step) => {
    const isNamed = (item: unknown) => (follow(document, item) as Named)?.name === step
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const item = Array.isArray(parent) && parent.find(isNamed)
    return follow(document, item || (parent as Named)?.[key])
  }, start)
}

/** Gives undefined for a reference that leads nowhere. */
function follow(document: Document, node: unknown): unknown {
  try {
    return typeof node === 'object' && node !== null ? resolve(document, node) : node
  } catch {
    return undefined
  }
}

function contains(found: unknown, item: unknown): boolean {
  if (Array.isArray(found)) return found.some((each) => isDeepStrictEqual(each, item))
  return typeof found === 'object' && found !== null && Object.hasOwn(found, String(item))
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function allows(schemas: Schemas, type: string): boolean {
  return schemas.some((schema) => [schema.type].flat().includes(type as 'string'))
}

/** The schemas that together describe a value: references followed, combinations taken apart. */
function parts(document: Document, schemas: unknown[]): Schemas {
  return schemas.flatMap((reference) => {
    const schema = follow(document, reference) as OpenAPIV3_1.SchemaObject | null | undefined
    if (typeof schema !== 'object' || schema === null) return []
    const combined = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => list ?? [])
    return [schema, ...parts(document, combined)]
  })
}

function below(document: Document, schemas: Schemas, step: string): Schemas {
  return schemas.flatMap((schema) => {
    const property = schema.properties?.[step] ?? schema.additionalProperties
    return parts(document, ['items' in schema ? schema.items : property])
  })
}
