import { readFileSync } from 'node:fs'

/** The languages of the references. */
export type Language = 'en' | 'ru'

/** What a reader's language has for each word of Redoc, or for each default that a key comes with. */
export type Dictionary = Record<string, string | Record<string, string>>

/** The words of a language; none for English, which Redoc itself speaks. */
export function readDictionary(language: Language): Dictionary {
  if (language === 'en') return {}
  return JSON.parse(readFileSync(new URL(`labels.${language}.json`, import.meta.url), 'utf8'))
}

/**
 * The function that `WORDS` calls, as code to put before a script of Redoc.
 *
 * @param labels JavaScript that gives the dictionary
 * @param otherwise JavaScript for a word that is not in it. It knows the word's `key` and its `text` in English.
 */
export const wordFunction = (labels: string, otherwise: string) =>
  `const redocLabels=${labels};const redocWord=(key,text=key)=>{` +
  // Titles of the contract have no key.
  'if(key===undefined)return text;const label=redocLabels[key];' +
  `return(typeof label=="object"?label[text]:label)??(${otherwise})};\n`
