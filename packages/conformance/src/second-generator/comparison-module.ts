import { fileURLToPath } from 'node:url'
import { type Contract, listOperations } from '@casebook/openapi'
import { secondOperation } from './second-operation.ts'
import type { SecondTypes } from './write-second-types.ts'

const shape = fileURLToPath(new URL('shape.ts', import.meta.url))

/** Writes a module that has the types of both generators in the same shape, as `Client` and as `Second`. */
export function comparisonModule({ name, document }: Contract, second: SecondTypes): string {
  const generated = new URL(`../../../client/src/generated/${name}.ts`, import.meta.url)
  const client = import.meta.resolve(`@casebook/client/${name}`)
  const operations = listOperations(document).map((operation) => ({
    ...operation,
    ...secondOperation(document, operation, second),
  }))
  const byPath = Map.groupBy(operations, ({ path }) => path)
  const imports = [
    ['{ At, ClientCalls, ClientPaths, NoContent, SecondBody, SecondParameters }', shape],
    ['{ paths }', fileURLToPath(generated)],
    ['{ Operations }', fileURLToPath(client)],
    ...[second.whole, ...second.byMediaType.values()].map((module) => [
      `* as ${module.name}`,
      module.file,
    ]),
  ]
  return `${imports.map(([what, file]) => `import type ${what} from ${JSON.stringify(file)}`).join('\n')}

export interface Client {
  paths: ClientPaths<paths>
  calls: ClientCalls<Operations>
}

export interface Second {
  paths: {
${[...byPath]
  .map(
    ([path, ofPath]) => `    ${JSON.stringify(path)}: {
${ofPath.map(({ method, wire }) => `      ${method}: ${wire}`).join('\n')}
    }`,
  )
  .join('\n')}
  }
  calls: {
${operations.map(({ operationId, call }) => `    ${operationId}: ${call}`).join('\n')}
  }
}
`
}
