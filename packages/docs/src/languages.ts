/** The languages of the site, each the first step of its pages' addresses. */
export const languages = ['en', 'ru'] as const

export type Language = (typeof languages)[number]

/** How each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский' }
