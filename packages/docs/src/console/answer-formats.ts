import { type Document, formatSuffixes, type Operation, responseRules } from '@casebook/openapi'
import type { AnswerFormat } from './console-data.ts'

/**
 * The formats among which a reader chooses. Where the operation has a parameter for it, the reader chooses there, and
 * where the contract has `x-format-suffixes`, the end of the path decides. Where the API does not read `Accept`, there is no
 * other way to ask for a format.
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
  const isRead = responseRules(document).accept !== 'ignored'
  return [...new Set(types)].flatMap((mediaType, index) => {
    const [suffix, format] =
      Object.entries(suffixes).find(([, each]) => each.mediaType === mediaType) ?? []
    if (index > 0 && suffix !== undefined) return [{ ...format, mediaType, suffix }]
    return index === 0 || isRead ? [{ mediaType }] : []
  })
}
