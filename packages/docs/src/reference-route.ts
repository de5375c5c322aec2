import type { Document, Operation } from '@casebook/openapi'

/**
 * The route of an operation within a Redoc reference, such as `/cases/closecase`. A deep link is the
 * address of the reference, `#` and the route.
 *
 * @throws when the operation has no tag, by which the reference is sorted, or its tag or its id makes no link.
 */
export function operationRoute(document: Document, operation: Operation): string {
  const { path, method, operationId } = operation
  const [tag = ''] = document.paths?.[path]?.[method as 'get']?.tags ?? []
  if (!/^\w[\w -]*$/.test(tag)) {
    throw new Error(
      `The operation ${operationId} in "${document.info.title}" needs a tag of Latin letters, digits ` +
        `and spaces, since links are made of it. It has "${tag}"; put other wording into x-displayName.`,
    )
  }
  if (!/^\w[\w.-]*$/.test(operationId)) {
    throw new Error(
      `An operation in "${document.info.title}" needs an operationId of Latin letters and digits, since links are ` +
        `made of it. It has "${operationId}".`,
    )
  }
  return `/${tag.trim().toLowerCase().replaceAll(/ +/g, '-')}/${operationId.toLowerCase()}`
}
