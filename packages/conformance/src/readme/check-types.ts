import { dirname, relative } from 'node:path'
import ts from 'typescript'
import type { Project } from './create-project.ts'

/** Says what does not compile in the modules of a project, each with its place in the README. */
export function checkTypes({ folder, files }: Project): string[] {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram([...files.values()], options)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ')
    if (!file) return message
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${relative(folder, dirname(file.fileName))}:${line + 1}: ${message}`
  })
}
