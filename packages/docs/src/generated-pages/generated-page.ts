export type { Language } from '../languages.ts'

/** A page that is made from the contracts. */
export interface GeneratedPage {
  /** Its address below the language, without slashes at the ends, such as `errors` or `r7-crm/cases/closecase`. */
  slug: string
  title: string
  /** One sentence, in plain text. */
  description: string
  /** Markdown without the title. Links are relative to the address of the page, which ends in a slash. */
  body: string
}
