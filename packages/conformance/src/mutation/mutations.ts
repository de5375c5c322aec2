import type { Document } from '@casebook/openapi'

/** A single change to a contract. */
export interface Mutation {
  /** What is changed and where, such as `drop the enum value 2 at components.schemas.ShareType`. */
  what: string
  /** The contract with the change. */
  mutant: Document
}

type Node = Record<string, unknown>
/** Changes an object in place. */
type Change = { what: string; apply: (node: Node) => void }

const LIMITS = [
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'const',
  'propertyNames',
  'minProperties',
]

/** Lists every single change that the mutators know of, over the schemas and operations of a document. */
export function listMutations(document: Document): Mutation[] {
  return list(document, [])

  function list(node: unknown, path: string[]): Mutation[] {
    if (typeof node !== 'object' || node === null) return []
    const here = Array.isArray(node) ? [] : changesTo(node as Node, path)
    const children = Object.entries(node).filter(([key]) => !isValue(key, path))
    return [
      ...here.map(({ what, apply }) => {
        const mutant = structuredClone(document)
        apply(path.reduce<Node>((parent, key) => parent[key] as Node, mutant as unknown as Node))
        return { what: `${what} at ${path.join('.')}`, mutant }
      }),
      ...children.flatMap(([key, child]) => list(child, [...path, key])),
    ]
  }
}

/** Examples and extensions are data, not rules; security schemes have no rules to check. */
function isValue(key: string, path: string[]): boolean {
  const inProperties = path.at(-1) === 'properties'
  return (
    !inProperties &&
    (['example', 'value', 'default', 'enum', 'required', 'securitySchemes'].includes(key) ||
      key.startsWith('x-') ||
      (key === 'examples' && path.length === 1))
  )
}

function changesTo(node: Node, path: string[]): Change[] {
  if (path.at(-1) === 'properties') return renames(node)
  if (path.at(-1) === 'responses' && path.length > 1)
    return [...statuses(node), ...drops(node, 'response')]
  if (path.at(-1) === 'content') return drops(node, 'media type')
  if (path.at(-1) === 'examples') return drops(node, 'example')
  return [...schemaChanges(node), ...parameterChanges(node)]
}

function renames(properties: Node): Change[] {
  return Object.keys(properties).map((name) => ({
    what: `rename the property ${name}`,
    apply: (node) => {
      node[`${name}Renamed`] = node[name]
      delete node[name]
    },
  }))
}

function statuses(responses: Node): Change[] {
  return Object.keys(responses).map((status) => ({
    what: `change the status ${status}`,
    apply: (node) => {
      node[Number(status) + 11] = node[status]
      delete node[status]
    },
  }))
}

function drops(map: Node, kind: string): Change[] {
  return Object.keys(map).map((key) => ({
    what: `drop the ${kind} ${key}`,
    apply: (node) => {
      delete node[key]
    },
  }))
}

function parameterChanges(node: Node): Change[] {
  if (typeof node.in !== 'string') return []
  return [
    {
      what: `turn around whether ${node.name} is required`,
      apply: (parameter) => {
        parameter.required = !parameter.required
      },
    },
    {
      what: `rename the parameter ${node.name}`,
      apply: (parameter) => {
        parameter.name = `${parameter.name}Renamed`
      },
    },
  ]
}

function schemaChanges(node: Node): Change[] {
  const { type, required, enum: values } = node
  const changes: Change[] = []
  if (Array.isArray(required)) {
    for (const name of required) {
      changes.push({
        what: `drop ${name} from required`,
        apply: (schema) => {
          schema.required = required.filter((other) => other !== name)
        },
      })
    }
  }
  if (Array.isArray(values)) {
    for (const value of values) {
      changes.push({
        what: `drop the enum value ${value}`,
        apply: (schema) => {
          schema.enum = values.filter((other) => other !== value)
        },
      })
    }
  }
  if (typeof type === 'string' || Array.isArray(type)) changes.push(...typeChanges([type].flat()))
  for (const key of LIMITS.filter((limit) => limit in node && typeof node[limit] !== 'undefined')) {
    changes.push({
      what: `drop ${key}`,
      apply: (schema) => {
        delete schema[key]
      },
    })
  }
  return changes
}

function typeChanges(types: string[]): Change[] {
  const narrower = types.length > 1 ? types.slice(0, -1) : undefined
  return [
    {
      what: `widen the type ${types.join()}`,
      apply: (schema) => {
        schema.type = [...types, types.includes('string') ? 'integer' : 'string']
      },
    },
    {
      what: `change the type ${types.join()}`,
      apply: (schema) => {
        schema.type = types.includes('boolean') ? 'string' : 'boolean'
      },
    },
    ...(narrower
      ? [
          {
            what: `narrow the type ${types.join()}`,
            apply: (schema: Node) => {
              schema.type = narrower
            },
          },
        ]
      : []),
  ]
}
