import { type Document, resolve } from '@casebook/openapi'
import { expand } from './expand.ts'
import { convertToJsonSchema } from './http-spec.js'

/** A schema, and the references in it. */
interface Read {
  schema: object
  needs: Set<string>
}

/** The schemas to which others refer, under names by which Prism finds them in an operation. */
export class Bundle {
  readonly #document: Document
  readonly #names = new Map<string, string>()
  readonly #schemas = new Map<string, Read>()

  constructor(document: Document) {
    this.#document = document
  }

  /** What stands in place of a reference within an operation that has the bundle. */
  refer(reference: string): { $ref: string } {
    return { $ref: `#/__bundled__/${this.#nameOf(reference)}` }
  }

  /**
   * The schemas that references lead to, and all those that they need.
   *
   * @returns undefined when they are more than `most`
   */
  pick(references: Iterable<string>, most: number): Record<string, object> | undefined {
    const needed = new Set(references)
    const picked: [string, object][] = []
    // A set that grows while it is gone through is gone through to its end.
    for (const reference of needed) {
      const { schema, needs } = this.#read(reference)
      picked.push([this.#nameOf(reference), schema])
      for (const need of needs) needed.add(need)
      if (needed.size > most) return undefined
    }
    return Object.fromEntries(picked)
  }

  #nameOf(reference: string): string {
    const name = this.#names.get(reference) ?? `schema${this.#names.size + 1}`
    this.#names.set(reference, name)
    return name
  }

  #read(reference: string): Read {
    const known = this.#schemas.get(reference)
    if (known) return known
    const needs = new Set<string>()
    const target = resolve<object>(this.#document, { $ref: reference })
    const leave = (each: string) => {
      needs.add(each)
      return this.refer(each)
    }
    const { node } = expand(this.#document, target, leave, { deepest: 0 })
    const read = { schema: convertToJsonSchema(this.#document, node as object), needs }
    this.#schemas.set(reference, read)
    return read
  }
}
