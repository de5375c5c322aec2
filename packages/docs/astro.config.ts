import { satteri } from '@astrojs/markdown-satteri'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { BASE } from './src/base.ts'
import { codeBlocks } from './src/code-blocks.ts'
import { languageNames } from './src/languages.ts'
import { sidebar } from './src/sidebar.ts'

export default defineConfig({
  base: BASE,
  trailingSlash: 'always',
  prefetch: false,
  image: { service: passthroughImageService() },
  // Inlined scripts would need a hash each in the policy.
  vite: { build: { assetsInlineLimit: 0 } },
  // A text is shown as it is written: `--force` has no dash in it.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: 'Casebook',
      favicon: '/icon.svg',
      locales: {
        en: { label: languageNames.en, lang: 'en' },
        ru: { label: languageNames.ru, lang: 'ru' },
      },
      defaultLocale: 'en',
      // The index is made in src/search, after the pages have got their final addresses.
      pagefind: false,
      // Served at any depth, such a page could not have relative links.
      disable404Route: true,
      credits: false,
      expressiveCode: codeBlocks,
      customCss: ['./src/site.css', './src/print.css'],
      components: {
        Head: './src/components/head.astro',
        MarkdownContent: './src/components/content.astro',
        PageTitle: './src/components/page-title.astro',
        LanguageSelect: './src/components/language-links.astro',
        Search: './src/components/search.astro',
      },
      sidebar: sidebar(),
    }),
  ],
})
