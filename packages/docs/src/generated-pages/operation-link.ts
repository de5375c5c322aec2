import type { Contract, Operation } from '@casebook/openapi'
import { operationRoute } from '../reference-route.ts'
import { link } from '../texts/markdown-text.ts'

/** The slug of an operation's page, such as `r7-crm/cases/closecase`. */
export function operationSlug({ name, document }: Contract, operation: Operation): string {
  return name + operationRoute(document, operation)
}

/** A link to an operation, from a page with this slug. */
export function operationLink(from: string, contract: Contract, operation: Operation): string {
  return link(operation.summary, relativeLink(from, operationSlug(contract, operation)))
}

/** The address of a page as seen from another, both in one language. */
export function relativeLink(from: string, slug: string): string {
  return `${'../'.repeat(from.split('/').length)}${slug}/`
}
