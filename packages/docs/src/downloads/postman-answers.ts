import { type Content, type Contract, isJson, writeBody } from '@casebook/openapi'
import { mediaLanguage } from '../generated-pages/media-language.ts'
import { VENDOR_SAMPLE } from '../generated-pages/vendor-sample.ts'

/** An answer for each example but the vendor's, in the first media type that has it. Without examples there is one. */
export function postmanAnswers({ document }: Contract, content: Content[]): { name?: string }[] {
  const answers = content.flatMap(({ mediaType, schema, examples }) =>
    examples
      .filter(({ key }) => key !== VENDOR_SAMPLE)
      .map(({ key, summary, value }) => ({
        key,
        name: summary ?? key,
        _postman_previewlanguage: mediaLanguage(mediaType),
        header: [{ key: 'Content-Type', value: mediaType }],
        body: isJson(mediaType)
          ? JSON.stringify(value, null, 2)
          : writeBody(document, mediaType, schema, value),
      })),
  )
  const firsts = answers.filter(
    ({ key }, index) => index === answers.findIndex((each) => each.key === key),
  )
  return firsts.length > 0 ? firsts.map(({ key: _, ...answer }) => answer) : [{}]
}
