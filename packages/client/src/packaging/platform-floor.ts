import { createRequire } from 'node:module'
import type { CompatData, Identifier } from '@mdn/browser-compat-data'
import ts from 'typescript'

/** The oldest versions of the platforms on which the client runs. README and the target of the build say the same. */
export const floor = { chrome: 109, firefox: 115, safari: 16, nodejs: 20 } as const

const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data')
type Known = Record<string, Identifier>

const globals = new Map(
  Object.entries({ ...data.api, ...data.javascript.builtins } as unknown as Record<string, Known>),
)

/** The names of members, and whether all platforms of the floor know one so named. */
const members = new Map<string, boolean>()
for (const owner of globals.values())
  for (const [key, member] of Object.entries(owner)) {
    const name = key.replace(/_static$/, '')
    members.set(name, members.get(name) || (isKnown(owner) && isKnown(member)))
  }

/** What a script uses that the platforms of the floor do not all know, such as `URL.canParse`. */
export function newerThanFloor(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true)
  const nodes = descendants(file)
  const own = new Set(nodes.flatMap(nameOf))
  // What a script looks for before it uses it may be missing.
  const tested = new Set(nodes.flatMap(conditionOf).flatMap(lastName))
  const newer = nodes.filter((node) => {
    if (ts.isRegularExpressionLiteral(node)) return /\(\?<[=!]|v\w*$/.test(node.text)
    if (ts.isStringLiteralLike(node)) return /\(\?<[=!]/.test(node.text)
    const [name = ''] = lastName(node)
    if (own.has(name) || tested.has(name)) return false
    if (ts.isIdentifier(node)) return isExpression(node) && isNewer(globals.get(name))
    if (!ts.isPropertyAccessExpression(node)) return false
    const { expression, parent } = node
    const owner = ts.isIdentifier(expression) ? globals.get(expression.text) : undefined
    const exact = owner?.[`${name}_static`]
    // A property of data may be called like one of a platform; a function is hardly ever.
    const isCalled = ts.isCallExpression(parent) && parent.expression === node
    if (exact) return isNewer(exact)
    return isCalled && members.get(name) === false
  })
  return [...new Set(newer.map((node) => node.getText()))]
}

function isNewer(known: Known | Identifier | undefined): boolean {
  return known !== undefined && !isKnown(known)
}

function conditionOf(node: ts.Node): ts.Node[] {
  if (ts.isIfStatement(node)) return [node.expression]
  if (ts.isConditionalExpression(node)) return [node.condition]
  return ts.isCallExpression(node) && node.questionDotToken ? [node.expression] : []
}

function lastName(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) return [node.name.text]
  return ts.isIdentifier(node) ? [node.text] : []
}

function descendants(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  return [node, ...children.flatMap(descendants)]
}

/** The name that a node gives to something of the script's own. */
function nameOf(node: ts.Node): string[] {
  const { name } = node as { name?: ts.Node }
  if (!name || ts.isPropertyAccessExpression(node)) return []
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? [name.text] : []
}

function isExpression({ parent }: ts.Identifier): boolean {
  return !ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent)
}

/** Whether all platforms of the floor know it. What is of browsers alone is for the script to look for. */
function isKnown(known: Known | Identifier): boolean {
  const compat = (known as Identifier).__compat
  return Object.entries(floor).every(([platform, version]) => {
    const support = compat?.support[platform as keyof typeof floor]
    const statements = [support ?? []].flat()
    if (platform === 'nodejs' && !statements.some(({ version_added: added }) => added)) return true
    return statements.some(
      ({ version_added: added, version_removed: removed, flags }) =>
        typeof added === 'string' &&
        !flags &&
        Number.parseFloat(added.replace('≤', '')) <= version &&
        !(typeof removed === 'string' && Number.parseFloat(removed) <= version),
    )
  })
}
