import type { Operation, OperationExtensions } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import type { Words } from './words.ts'

/** Whether a call whose answer was lost may be sent again. */
export function writeRepeatable({ extensions }: Operation, say: Words): string {
  const { 'x-repeatable': repeatable = false } = extensions as OperationExtensions
  if (typeof repeatable === 'boolean') return repeatable ? say.repeatAlways : say.repeatNever
  return `${say.repeatUnless} ${repeatable.unless.map(code).join(', ')}.`
}
