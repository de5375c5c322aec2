import { type Document, resolve, type Schema } from '@casebook/openapi'

type Branch = Record<string, unknown> & {
  allOf?: Schema[]
  required?: string[]
  properties?: Record<string, Schema>
}

/**
 * Rewrites each choice whose branches are told apart by a constant, such as `isCompany`, so that only the branch that
 * a value means is held against it. The same values are valid as before, and the reasons for the others are those of
 * one branch and not of all.
 */
export function tellApart(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, node) => {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const constants = constantsOf(document, node?.[keyword])
      if (!constants) continue
      const { [keyword]: branches, allOf = [], ...rest } = node
      return { ...rest, allOf: [...allOf, ...conditions(branches, constants)] }
    }
    return node
  })
}

interface Constants {
  property: string
  /** The constant of each branch. */
  values: unknown[]
}

function conditions(branches: Schema[], { property, values }: Constants): object[] {
  const objectWith = (rule: object) => ({
    type: 'object',
    required: [property],
    properties: { [property]: rule },
  })
  return [
    objectWith({ enum: values }),
    ...branches.map((branch, index) => ({
      if: objectWith({ const: values[index] }),
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: branch,
    })),
  ]
}

/** The property that every branch requires and gives another constant. */
function constantsOf(document: Document, branches: unknown): Constants | undefined {
  if (!Array.isArray(branches) || branches.length < 2) return undefined
  const [first, ...others] = branches.map((branch) => constantsIn(document, branch))
  for (const property of first?.keys() ?? []) {
    const values = [first, ...others].map((constants) => constants?.get(property))
    if (!values.includes(undefined) && new Set(values).size === values.length) {
      return { property, values }
    }
  }
  return undefined
}

/** The constants that a branch wants an object to have. */
function constantsIn(document: Document, branch: Schema): Map<string, unknown> {
  const parts = partsOf(document, branch)
  const required = parts.flatMap((part) => part.required ?? [])
  if (!parts.some(({ type }) => type === 'object')) return new Map()
  const rules = parts.flatMap(({ properties }) => Object.entries(properties ?? {}))
  return new Map(
    rules
      .filter(([name]) => required.includes(name))
      .map(
        ([name, rule]) => [name, (resolve(document, rule) as { const?: unknown }).const] as const,
      )
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)),
  )
}

/** The schemas that all must hold. */
function partsOf(document: Document, reference: Schema, parents: Schema[] = []): Branch[] {
  const schema = resolve(document, reference) as Branch
  if (typeof schema !== 'object' || !schema || parents.includes(schema)) return []
  const inner = (schema.allOf ?? []).flatMap((part) =>
    partsOf(document, part, [...parents, schema]),
  )
  return [schema, ...inner]
}
