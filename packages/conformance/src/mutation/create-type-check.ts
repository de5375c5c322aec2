import { fileURLToPath } from 'node:url'
import type { Document } from '@casebook/openapi'
import ts from 'typescript'
import { generateModules } from '../../../client/src/generate/generate-modules.ts'

/** Says what no longer compiles when the types of an API are generated from another document. */
export type TypeCheck = (name: string, document: Document) => Promise<string[]>

const folder = fileURLToPath(new URL('../../', import.meta.url))
const client = fileURLToPath(new URL('../../../client/src/', import.meta.url))
const tests = `${folder}src/types.test.ts`

/** Makes a check that compiles the tests of types against generated types that exist in memory only. */
export function createTypeCheck(): TypeCheck {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  options.paths = { '@casebook/client/*': [`${client}*.ts`] }
  let program: ts.Program | undefined

  return async (name, document) => {
    const modules = await generateModules({ name, document })
    const generated = new Map(
      Object.entries(modules).map(([file, text]) => [`${client}generated/${file}`, text]),
    )
    const host = ts.createCompilerHost(options)
    const { getSourceFile } = host
    host.getSourceFile = (file, version, ...others) => {
      const text = generated.get(file)
      if (text !== undefined) return ts.createSourceFile(file, text, version)
      return program?.getSourceFile(file) ?? getSourceFile(file, version, ...others)
    }
    const current = ts.createProgram([tests], options, host, program)
    const errors = ts.getPreEmitDiagnostics(current, current.getSourceFile(tests))
    // Only what a mutant does not touch may be taken over by the next one.
    program ??= current
    return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  }
}
