import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../languages.ts'

/** A hand-written page, as it stands in its file. */
export interface Guide {
  /** Path within `content`, such as `en/errors.md`. */
  file: string
  text: string
}

const content = new URL('../../content/', import.meta.url)

/** Reads the guides of a language, in the order of their names. */
export function readGuides(language: Language): Guide[] {
  return readdirSync(new URL(`${language}/`, content))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = `${language}/${name}`
      return { file, text: readFileSync(new URL(file, content), 'utf8') }
    })
}
