import { type Language, languageNames, languages } from './languages.ts'

const words: Record<Language, string> = {
  en: 'There is no such page.',
  ru: 'Такой страницы нет.',
}

/**
 * What the server answers where the site has no page. It is no part of the site, whose links are relative: this one is
 * shown at any depth.
 */
export function notFoundPage(): string {
  const choices = languages.map(
    (language) =>
      `<p lang="${language}">${words[language]} <a href="/${language}/">${languageNames[language]}</a></p>`,
  )
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>404 · Casebook</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<style>body{font:1.125rem/1.6 system-ui,sans-serif;margin:15vh auto;padding:1rem;max-width:30rem}</style>',
    `</head><body><main><h1>404</h1>${choices.join('')}</main></body></html>`,
  ].join('\n')
}
