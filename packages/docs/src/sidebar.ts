import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { listOperations } from '@casebook/openapi'
import { productName } from './product-name.ts'
import { readPages } from './read-pages.ts'
import { operationRoute } from './reference-route.ts'
import { siteContracts } from './site-contracts.ts'

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>

/** The menu of the site: the guides, then each API with its calls. */
export function sidebar(): Sidebar {
  const russian = siteContracts('ru')
  return [
    {
      label: 'Guides',
      translations: { ru: 'Руководства' },
      items: readPages('en').flatMap(({ slug }) => (slug === '' ? [] : [slug])),
    },
    ...siteContracts('en').map((contract, index) => {
      const { name, document } = contract
      const translated = russian[index] ?? contract
      const operations = listOperations(translated.document)
      return {
        label: productName(contract),
        translations: { ru: productName(translated) },
        items: [
          { label: 'Overview', translations: { ru: 'Обзор' }, link: `/${name}/` },
          ...listOperations(document).map((operation, index) => ({
            label: operation.summary,
            translations: { ru: operations[index]?.summary ?? operation.summary },
            link: `/${name}${operationRoute(document, operation)}/`,
          })),
        ],
      }
    }),
  ]
}
