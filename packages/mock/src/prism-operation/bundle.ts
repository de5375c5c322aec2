import { type Document, resolve } from '@casebook/openapi'
import { expand } from './expand.ts'
import { convertToJsonSchema } from './translator.ts'

/** The schemas to which others refer, under names by which Prism finds them in an operation. */
export class Bundle {
  readonly #document: Document
  readonly #names = new Map<string, string>()
  readonly #schemas = new Map<string, { schema: object; needs: Set<string> }>()

  constructor(document: Document) {
    this.#document = document
  }

  /** What a reference becomes within an operation that has the bundle. */
  refer(reference: string): string {
    return `#/__bundled__/${this.#nameOf(reference)}`
  }

  /** The schemas that references lead to, and all those that they need. */
  pick(references: Iterable<string>): Record<string, object> {
    const needed = new Set(references)
    const picked: [string, object][] = []
    // A set that grows while it is gone through is gone through to its end.
    for (const reference of needed) {
      const { schema, needs } = this.#read(reference)
      picked.push([this.#nameOf(reference), schema])
      for (const need of needs) needed.add(need)
    }
    return Object.fromEntries(picked)
  }

  #nameOf(reference: string): string {
    const name = this.#names.get(reference) ?? `schema${this.#names.size + 1}`
    this.#names.set(reference, name)
    return name
  }

  #read(reference: string): { schema: object; needs: Set<string> } {
    const known = this.#schemas.get(reference)
    if (known) return known
    const needs = new Set<string>()
    const target = resolve<object>(this.#document, { $ref: reference })
    const { node } = expand(this.#document, target, 0, (each) => {
      needs.add(each)
      return this.refer(each)
    })
    const read = { schema: convertToJsonSchema(this.#document, node as object), needs }
    this.#schemas.set(reference, read)
    return read
  }
}
