import type { Loader, LoaderContext } from 'astro/loaders'
import { languages } from './languages.ts'
import { readPages } from './read-pages.ts'

/**
 * Gives Starlight the pages of `readPages`.
 *
 * Starlight reads asides and heading links only in files below src/content/docs, and the language from their
 * paths, so each page is said to come from there.
 */
export function pagesLoader(): Loader {
  return {
    name: 'casebook-pages',
    async load({ store, config, parseData, renderMarkdown, generateDigest }) {
      store.clear()
      for (const language of languages) {
        for (const { slug, body, ...front } of readPages(language)) {
          const id = slug === '' ? language : `${language}/${slug}`
          const filePath = `src/content/docs/${language}/${slug || 'index'}.md`
          store.set({
            id,
            body,
            filePath,
            data: await parseData({ id, data: front }),
            rendered: withAccessibleMarkup(
              await renderMarkdown(body, { fileURL: new URL(filePath, config.root) }),
            ),
            digest: generateDigest({ ...front, body }),
          })
        }
      }
    },
  }
}

type Rendered = Awaited<ReturnType<LoaderContext['renderMarkdown']>>

/**
 * What is wider than the page is scrolled within itself, which needs the focus where there is no mouse: tables, and
 * code, from which the script of the page takes it where nothing is to be scrolled. A header cell has to name its column.
 */
function withAccessibleMarkup(rendered: Rendered): Rendered {
  const html = rendered.html
    .replaceAll('<table>', '<table tabindex="0">')
    .replaceAll('<pre data-language=', '<pre tabindex="0" data-language=')
    .replaceAll('<th></th>', '<td></td>')
  return { ...rendered, html }
}
