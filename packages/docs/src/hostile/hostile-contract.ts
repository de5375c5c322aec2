import type { Contract, Document } from '@casebook/openapi'

/** What a text must not become: elements, attributes, scripts, links, pictures, and tags of template languages. */
export const HOSTILE = [
  '</title></textarea></style><script>window.pwn = 1</script>',
  'List<Case> <x-pwn onclick="pwn()" title=\'a\'>b</x-pwn> <!-- c -->',
  '<img src=x onerror=pwn()> <iframe src=//evil.example></iframe>',
  '"> &lt;i&gt; *d* _e_ `f` [g](javascript:pwn()) ![h](//evil.example/i.png) {% j %} {{ k }} | --l',
].join(' ')

/** In Markdown such a text may be more than one block. */
const HOSTILE_MARKDOWN = `${HOSTILE}

<div onclick="pwn()">
*m* <b>n</b>
</div>

    <x-pwn>in code</x-pwn>

| <x-pwn> |
| ------- |
| \`<b>\`  |

[o]: javascript:pwn()

\`\`\`
<script>window.pwn = 1</script>
\`\`\`

<script>
window.pwn = 1
</script>

<java&#115;cript:pwn()> [o] <https://example.com/> \\<x-pwn>`

const PLAIN = ['title', 'summary', 'x-displayName']
const MARKDOWN = ['description', 'x-cure', 'page', 'server', 'contract', 'text']
const PLAIN_MAPS = ['x-evidence-kinds', 'x-field-note-labels']
const MARKDOWN_MAPS = ['scopes', 'x-enumDescriptions']
const NAMES = ['license', 'contact']

/**
 * A copy of a contract with the calls that are asked for, in which each text says what must not happen, behind its own
 * words: titles, descriptions, notes, names of properties, parameters, examples, schemes and media types, values.
 */
export function hostileContract({ name, document }: Contract, operations: string[]): Contract {
  const copy = structuredClone(document)
  for (const [path, item] of Object.entries(copy.paths ?? {})) {
    const kept = Object.entries(item ?? {}).filter(
      ([, each]) => !isOperation(each) || operations.includes(each.operationId),
    )
    copy.paths = { ...copy.paths, [path]: Object.fromEntries(kept) }
    if (!kept.some(([, each]) => isOperation(each))) delete copy.paths[path]
  }
  return { name, document: change(copy, name) as Document }
}

function isOperation(node: unknown): node is { operationId: string } {
  return typeof node === 'object' && node !== null && 'operationId' in node
}

/** @param api name of the contract, since two have no error of one name */
function change(node: unknown, api: string, key = '', under = ''): unknown {
  if (typeof node === 'string') return changeText(node, key, under)
  if (Array.isArray(node)) {
    const changed = node.map((each) => change(each, api, '', key))
    return key === 'enum' && typeof node[0] === 'string' ? [...changed, HOSTILE] : changed
  }
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([name, child]) => [name, change(child, api, name, key)])
  return Object.fromEntries([...entries, ...added(node as Record<string, unknown>, api, key)])
}

function changeText(text: string, key: string, under: string): string {
  if (under === 'properties') return text
  if (PLAIN.includes(key) || PLAIN_MAPS.includes(under)) return `${text} ${HOSTILE}`
  if (key === 'name' && NAMES.includes(under)) return `${text} ${HOSTILE}`
  if (key === 'message' || key === 'Message') return `${text} ${HOSTILE}`
  if (MARKDOWN.includes(key) || MARKDOWN_MAPS.includes(under)) return `${text} ${HOSTILE_MARKDOWN}`
  return text
}

/** What a part of a contract gets beside what it has, under a hostile name. */
function added(node: Record<string, unknown>, api: string, key: string): [string, unknown][] {
  const [first] = Object.values(node)
  if (key === 'properties') {
    return [[HOSTILE, { type: 'string', format: HOSTILE, default: HOSTILE, example: HOSTILE }]]
  }
  if (key === 'examples' && isExample(first)) return [[`${api} ${HOSTILE}`, change(first, api)]]
  if (key === 'content' && first !== undefined) {
    const examples = { [api]: { value: HOSTILE } }
    return [[`application/x-${HOSTILE}`, { schema: { type: 'string' }, examples }]]
  }
  return key === 'scopes' ? [[HOSTILE, HOSTILE]] : []
}

function isExample(node: unknown): boolean {
  return typeof node === 'object' && node !== null && ('value' in node || '$ref' in node)
}
