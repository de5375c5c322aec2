import type { SnippetModule } from './extract-modules.ts'
import { readExpectations } from './read-expectations.ts'
import type { Run } from './run-module.ts'

/** Says where a module did otherwise than its comments say, in sentences that begin with the place in the README. */
export function judgeRun({ readme, line, text }: SnippetModule, run: Run): string[] {
  const expectations = readExpectations(text)
  const wrong = expectations.flatMap(({ line, column, comment }) => {
    const printed = run.printed.filter((each) => each.line === line && each.column === column)
    const actual = printed.length > 0 ? printed.map((each) => each.text).join('\n') : undefined
    return actual === comment
      ? []
      : [`${readme}:${line}: prints ${show(actual)}, but its comment says ${show(comment)}.`]
  })
  const isExpected = (each: { line?: number | undefined; column?: number | undefined }) =>
    expectations.some(({ line, column }) => each.line === line && each.column === column)
  const others = run.printed
    .filter((each) => !isExpected(each))
    .map((each) => `${readme}:${each.line ?? line}: prints ${show(each.text)} unasked.`)
  return run.code === 0
    ? [...wrong, ...others]
    : [`${readme}:${line}: ends with ${run.code ?? 'no code in time'}: ${run.output}`, ...wrong]
}

function show(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text)
}
