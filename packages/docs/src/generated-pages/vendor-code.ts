import {
  type Content,
  type Document,
  type Example,
  type Problem,
  resolve,
  type SchemaExtensions,
} from '@casebook/openapi'

/** The vendor's code in an example, where the contract says that it stands (`x-problem`). */
export function vendorCode(
  document: Document,
  content: Content | undefined,
  { value }: Example,
): string | number | undefined {
  if (!content) return undefined
  const { 'x-problem': problem } = resolve(document, content.schema) as SchemaExtensions
  const code = problem && follow(value, problem.code)
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}

function follow(value: unknown, path: Problem['code']): unknown {
  return path
    .split('.')
    .reduce<unknown>((parent, step) => (parent as Record<string, unknown> | null)?.[step], value)
}
