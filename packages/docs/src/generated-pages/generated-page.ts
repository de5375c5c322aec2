import { withoutHtml } from '../texts/without-html.ts'

export type { Language } from '../languages.ts'

/** A page that is made from the contracts. */
export interface GeneratedPage {
  /** Its address below the language, without slashes at the ends, such as `errors` or `r7-crm/cases/closecase`. */
  slug: string
  title: string
  /** One sentence. Both are plain text. */
  description: string
  /** Markdown without the title. Links are relative to the address of the page, which ends in a slash. */
  body: string
}

/**
 * A page, with no HTML in its body but our own: where a text of a contract stands may give it a meaning that it did not
 * have by itself.
 */
export function generatedPage(page: GeneratedPage): GeneratedPage {
  return { ...page, body: withoutHtml(page.body, { ours: true }) }
}
