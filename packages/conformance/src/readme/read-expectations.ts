import ts from 'typescript'

/** A place where a module prints, and what the comment there says that it prints. */
export interface Expectation {
  /** Place of the method's name, counted from 1. */
  line: number
  column: number
  /** Undefined where no comment stands; then nothing may be printed there. */
  comment: string | undefined
}

/**
 * Reads what a module shall print. The comment stands behind the call on the line where it ends, or fills the lines
 * right below it: `console.log(1 + 1) // 2`.
 */
export function readExpectations(text: string): Expectation[] {
  const source = ts.createSourceFile('snippet.ts', text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const expectations: Expectation[] = []
  const visit = (node: ts.Node) => {
    if (isPrinting(node)) {
      const start = source.getLineAndCharacterOfPosition(node.expression.name.getStart())
      const end = source.getLineAndCharacterOfPosition(node.getEnd())
      expectations.push({
        line: start.line + 1,
        column: start.character + 1,
        comment: commentAt(lines, end),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return expectations
}

function isPrinting(
  node: ts.Node,
): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.getText() === 'console'
  )
}

function commentAt(lines: string[], { line, character }: ts.LineAndCharacter): string | undefined {
  const [, behind] = /\/\/ ?(.*)$/.exec(lines[line]?.slice(character) ?? '') ?? []
  if (behind !== undefined) return behind
  const rest = lines.slice(line + 1)
  const end = rest.findIndex((each) => !/^ *\/\//.test(each))
  const below = rest.slice(0, end).map((each) => each.replace(/^ *\/\/ ?/, ''))
  return below.length > 0 ? below.join('\n') : undefined
}
