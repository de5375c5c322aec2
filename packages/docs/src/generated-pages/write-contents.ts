import type { Content, Contract, Example } from '@casebook/openapi'
import { code, text } from '../texts/markdown-text.ts'
import { VENDOR_SAMPLE } from './vendor-sample.ts'
import type { Words } from './words.ts'
import { writeExample } from './write-example.ts'

/** All examples in the first media type, and the first example in each of the others unless it is the same text. What to do is said once. */
export function writeContents({ document }: Contract, content: Content[], say: Words): string[] {
  const written = new Set<string>()
  const cured = new Set<string>()
  return content.flatMap(({ mediaType, schema, examples }, index) =>
    (index === 0 ? examples : examples.slice(0, 1)).flatMap((example) => {
      const block = writeExample(document, mediaType, schema, example.value)
      if (written.has(block)) return []
      written.add(block)
      const { key, 'x-cure': cure } = example
      const isNew = cure !== undefined && !cured.has(key)
      cured.add(key)
      const advice = isNew ? ` **${say.cure}:** ${cure}` : ''
      return [`${code(mediaType)}, ${titleOf(example, say)}${advice}`, block]
    }),
  )
}

function titleOf({ key, summary }: Example, say: Words): string {
  return `${code(key)}: ${text(summary ?? (key === VENDOR_SAMPLE ? say.vendorSample : ''))}`
}
