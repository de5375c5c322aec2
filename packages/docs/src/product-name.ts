import type { Contract } from '@casebook/openapi'

/** The name of the product: the title of a contract up to its first comma or colon. */
export function productName({ document }: Contract): string {
  return document.info.title.split(/[,:]/)[0]?.trim() ?? ''
}
