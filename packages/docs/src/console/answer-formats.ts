import { type Document, formatSuffixes, type Operation } from '@casebook/openapi'
import type { AnswerFormat } from './console-data.ts'

/**
 * The formats among which a reader chooses. Where the operation has a parameter for it, the reader chooses there, and
 * where the contract has `x-format-suffixes`, the end of the path decides.
 */
export function answerFormats(
  document: Document,
  { parameters, responses }: Operation,
): AnswerFormat[] {
  const isAccept = ({ in: place, name }: { in: string; name: string }) =>
    place === 'header' && /^accept$/i.test(name)
  if (parameters.some(isAccept)) return []
  const successes = responses.filter(({ key }) => key.startsWith('2'))
  const types = successes.flatMap(({ content }) => content.map(({ mediaType }) => mediaType))
  const suffixes = formatSuffixes(document)
  return [...new Set(types)].map((mediaType, index) => {
    const [suffix, format] =
      Object.entries(suffixes).find(([, each]) => each.mediaType === mediaType) ?? []
    return index === 0 || suffix === undefined ? { mediaType } : { ...format, mediaType, suffix }
  })
}
