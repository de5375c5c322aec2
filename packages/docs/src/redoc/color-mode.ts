import { readFileSync } from 'node:fs'

/** The script that lets Redoc follow the theme of the site. It stands in each page, which is painted in one theme then. */
export const colorMode = readFileSync(new URL('browser/color-mode.js', import.meta.url), 'utf8')
