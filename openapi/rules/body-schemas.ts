import type { Context } from './rule.ts'
import { childOf, entriesOf, followed, type Place } from './schema-parts.ts'

/** The schemas of a request body or a response, one a media type. */
export function bodySchemas(context: Context, body: Place | undefined): Place[] {
  return (body ? followed(context, body) : [])
    .flatMap((part) => entriesOf(part, 'content'))
    .flatMap(([, mediaType]) => childOf(mediaType, 'schema') ?? [])
}
