import { isJson } from '@casebook/openapi'

/** The language in which a body of a media type is shown. */
export function mediaLanguage(mediaType: string): string {
  if (isJson(mediaType)) return 'json'
  return /[/+](xml|html)\s*(?:;|$)/.exec(mediaType)?.[1] ?? 'text'
}
