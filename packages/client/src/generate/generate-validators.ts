import {
  type Contract,
  type Document,
  isJson,
  listOperations,
  type Response,
  type Schema,
} from '@casebook/openapi'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { transform } from 'esbuild'
import { tellApart } from './tell-apart.ts'
import { withoutNotes } from './without-notes.ts'

/**
 * Writes the module that holds the answers of an API against its contract. Its functions are compiled here and now, so
 * that it needs no `eval` when it runs. A schema that several answers share is compiled once.
 *
 * @returns the text of a TypeScript module that exports `validators`, which are {@link Validators}
 * @throws when a schema of the contract is none.
 */
export async function generateValidators({ name, document }: Contract): Promise<string> {
  const names = new Map<string, string>()
  const nameOf = (schema: Schema) => {
    const text = JSON.stringify(schema)
    const known = names.get(text) ?? `body${names.size + 1}`
    names.set(text, known)
    return known
  }
  const operations = listOperations(document).map(({ operationId, responses }) => {
    const statuses = responses.map((response) => {
      const schema = schemaOfJson(response)
      const key = response.key.replace(/xx$/i, 'XX')
      return `${JSON.stringify(key)}: ${schema === undefined ? null : nameOf(schema)}`
    })
    return `${JSON.stringify(operationId)}: { ${statuses.join(', ')} }`
  })
  const bodies = [...names].map(([text, body]) => [body, JSON.parse(text)])
  const compiled = withImports(compile(document, Object.fromEntries(bodies)))
  const source = `${compiled}\nexport const validators = { ${operations.join(', ')} }`
  const { code } = await transform(source, { format: 'esm', treeShaking: true, charset: 'utf8' })
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\n// @ts-nocheck\n${code}`
}

/** Undefined where an answer has no JSON. */
function schemaOfJson({ content }: Response): Schema | undefined {
  const [schema, ...others] = content
    .filter(({ mediaType }) => isJson(mediaType))
    .map((described) => described.schema)
  return schema !== undefined && others.length > 0 ? { anyOf: [schema, ...others] } : schema
}

/** Constants that hold a function for each body, and the functions. */
function compile(document: Document, schemas: Record<string, Schema>): string {
  const code = { source: true, esm: true, lines: true }
  // The words for errors are ours: see describe-errors.ts.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code,
  })
  // Keeping account of what is evaluated makes the code a fifth longer.
  ajv.opts.unevaluated = JSON.stringify(document).includes('"unevaluated')
  formats.default(ajv)
  // The schemas of bodies stand in the document, so that what they refer to is compiled once for them all.
  const whole: Document & { bodies: object } = { ...document, bodies: { schemas } }
  ajv.addSchema(tellApart(withoutNotes(whole)), 'document')
  const pointers = Object.keys(schemas).map((name) => [name, `document#/bodies/schemas/${name}`])
  return standaloneCode
    .default(ajv, Object.fromEntries(pointers))
    .replace(/^export const (?=body\d+ = )/gm, 'const ')
}

/** Ajv writes `require` even in modules. A default export of CommonJS comes in one of two forms, by who loads it. */
function withImports(code: string): string {
  const imports = new Set<string>()
  const body = code.replace(/\brequire\("([^"]+)"\)\.(\w+)/g, (_, module: string, name: string) => {
    if (name !== 'default') {
      imports.add(`import { ${name} } from "${module}.js"`)
      return name
    }
    const binding = module.replace(/^.*\//, '')
    imports.add(`import ${binding}Module from "${module}.js"`)
    imports.add(`const ${binding} = ${binding}Module.default ?? ${binding}Module`)
    return binding
  })
  return [...imports, body].join('\n')
}
