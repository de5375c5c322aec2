import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

/** A difference between a vendor's page and real servers, as in field-notes.yaml. */
export interface FieldNote {
  id: string
  /** Operations by their operationId, and components by kind and name, such as `schemas/Case`. */
  concerns: string[]
  evidence: 'page' | 'server-source' | 'observed' | 'inferred'
  page: string
  server: string
  contract: string
  text: string
}

type Noted = { 'x-field-notes'?: { $ref: string }[] }
type Context = { location: { pointer: string; source: { absoluteRef: string } } }

const schema = JSON.parse(
  readFileSync(new URL('../field-notes.schema.json', import.meta.url), 'utf8'),
)
const isValid = new Ajv2020().compile(schema)

/**
 * Weaves the notes beside the root of an API into the contract: each stands once, in `x-field-notes` of the root, and
 * `x-field-notes` of the operations and components that it concerns refers to it.
 *
 * @throws when the notes break their schema, or name something that the API does not have.
 */
export function fieldNotes() {
  let notes: FieldNote[] = []
  const found = new Set<string>()

  function weave(node: Noted, name: string) {
    const concerning = notes.filter(({ concerns }) => concerns.includes(name))
    if (concerning.length === 0) return
    found.add(name)
    node['x-field-notes'] = concerning.map(({ id }) => ({ $ref: `#/x-field-notes/${id}` }))
  }

  return {
    Root: {
      enter(_: unknown, { location }: Context) {
        notes = readNotes(join(dirname(location.source.absoluteRef), 'field-notes.yaml'))
      },
      leave(root: { 'x-field-notes'?: Record<string, Omit<FieldNote, 'id' | 'concerns'>> }) {
        if (notes.length === 0) return
        root['x-field-notes'] = Object.fromEntries(
          notes.map(({ id, concerns: _, ...note }) => [id, note]),
        )
        const lost = notes.flatMap(({ id, concerns }) =>
          concerns.filter((name) => !found.has(name)).map((name) => `${id} concerns ${name}`),
        )
        if (lost.length > 0) {
          throw new Error(
            `Field notes concern what the contract does not have: ${lost.join('; ')}. Rename or remove them.`,
          )
        }
      },
    },
    Operation: {
      enter(operation: Noted & { operationId?: string }) {
        if (operation.operationId) weave(operation, operation.operationId)
      },
    },
    any: {
      enter(node: Noted, { location }: Context) {
        const name = /components\/(\w+\/\w+)\.yaml$/.exec(location.source.absoluteRef)?.[1]
        if (name && location.pointer === '#/') weave(node, name)
      },
    },
  }
}

function readNotes(file: string): FieldNote[] {
  if (!existsSync(file)) return []
  const notes = parse(readFileSync(file, 'utf8'))
  if (!isValid(notes)) {
    const reasons = isValid.errors?.map((error) => `${error.instancePath} ${error.message}`)
    throw new Error(`${file} breaks field-notes.schema.json: ${reasons?.join('; ')}.`)
  }
  const ids = (notes as FieldNote[]).map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice) throw new Error(`${file} has the id ${twice} twice.`)
  return notes as FieldNote[]
}
