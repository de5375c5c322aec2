import { defineCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { languages } from './languages.ts'
import { pagesLoader } from './pages-loader.ts'

/** The words of our own components, and those in which Starlight's shall differ. */
const words: Loader = {
  name: 'casebook-words',
  async load({ store, parseData }) {
    for (const language of languages) {
      const file = new URL(`../content/i18n/${language}.json`, import.meta.url)
      const data = await parseData({ id: language, data: JSON.parse(readFileSync(file, 'utf8')) })
      store.set({ id: language, data })
    }
  },
}

/** The words of the search. `{count}` and `{query}` stand for the number of results and what was asked. */
const ours = z.object({
  'search.empty': z.string(),
  'search.close': z.string(),
  'search.searching': z.string(),
  'search.found': z.string(),
  'search.none': z.string(),
  'search.failed': z.string(),
})

export const collections = {
  docs: defineCollection({ loader: pagesLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: words, schema: i18nSchema({ extend: ours }) }),
}
