import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contract } from '@casebook/openapi'
import ts from 'typescript'
import { compareTypes } from './compare-types.ts'
import { comparisonModule } from './comparison-module.ts'
import { writeSecondTypes } from './write-second-types.ts'

/** A place where the types of the client are not those of the second generator. */
export interface Difference {
  /** The operation, by its method and path, or by its id where it is the call of the client. */
  operation: string
  /** The part of the operation and the steps within, such as `header / Accept-Language`. */
  at: string
  client: string
  second: string
}

const folder = fileURLToPath(new URL('../../', import.meta.url))
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, folder).options,
  types: [],
  noUnusedLocals: false,
}
const libraries = new Map<string, ts.SourceFile | undefined>()

/**
 * Lists where the types of `@casebook/client` for a contract differ from those that the second generator makes of it,
 * over all operations: parameters, request bodies and answers by status, in every media type, and what calls give.
 *
 * The second generator gets the contract as it is, without what the client's generator does to it first, since that
 * may be wrong too: where it changes a type on purpose, there is a difference.
 *
 * @throws when the client exports no types for the contract, or the types cannot be compared.
 */
export async function findDifferences(contract: Contract): Promise<Difference[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'second-types-'))
  try {
    const second = await writeSecondTypes(contract.document, temporary)
    const module = join(temporary, 'comparison.ts')
    writeFileSync(module, comparisonModule(contract, second))
    return compareModule(module)
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function compareModule(module: string): Difference[] {
  const program = ts.createProgram([module], options, createHost())
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(module) as ts.SourceFile
  const errors = ts.getPreEmitDiagnostics(program, source)
  if (errors.length > 0) {
    const messages = errors.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    )
    throw new Error(`The types cannot be compared:\n${[...new Set(messages)].join('\n')}`)
  }
  const [client, second] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)) as [ts.Type, ts.Type]
  return compareTypes(checker, client, second).map(
    ({ path: [kind, first, ...steps], ...types }) => {
      const method = kind === 'paths' ? steps.shift() : undefined
      const operation = [method?.toUpperCase(), first].filter(Boolean).join(' ')
      return { operation, at: steps.join(' / '), ...types }
    },
  )
}

function createHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, ...others) => {
    if (!file.includes('/lib.')) return getSourceFile(file, ...others)
    if (!libraries.has(file)) libraries.set(file, getSourceFile(file, ...others))
    return libraries.get(file)
  }
  return host
}
