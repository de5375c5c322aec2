import { type Contract, listOperations } from '@casebook/openapi'
import type { Language } from './languages.ts'
import { productName } from './product-name.ts'
import type { Page } from './read-pages.ts'
import { operationRoute } from './reference-route.ts'

const words = {
  en: {
    description: (products: string) =>
      `Contracts, a typed client, a mock server and a reference for the case APIs of ${products}.`,
    calls: 'Calls',
    contract: 'Contract (OpenAPI 3.1)',
    unofficial: (products: string) =>
      `Casebook is unofficial: neither made nor endorsed by the vendors of these APIs. ${products}, and all ` +
      'other product names, belong to their owners.',
  },
  ru: {
    description: (products: string) =>
      `Контракты, типизированный клиент, мок-сервер и справочник по API для работы с кейсами: ${products}.`,
    calls: 'Вызовы',
    contract: 'Контракт (OpenAPI 3.1)',
    unofficial: (products: string) =>
      'Casebook — неофициальный проект: вендоры этих API не создавали и не одобряли его. Названия ' +
      `${products} и все другие названия продуктов принадлежат их владельцам.`,
  },
}

/** Writes the first page of a language: each API with its calls and its contract to download. */
export function homePage(contracts: Contract[], language: Language): Page {
  const { description, calls, contract, unofficial } = words[language]
  const products = new Intl.ListFormat(language).format(contracts.map(productName))
  const suffix = language === 'en' ? '' : `.${language}`
  const sections = contracts.map(({ name, document }) => {
    const download = (extension: string) => `../openapi/${name}${suffix}.${extension}`
    return [
      `### [${document.info.title}](${name}/)`,
      document.info.summary ?? '',
      listOperations(document)
        .map((operation) => {
          const route = operationRoute(document, operation)
          const call = `${operation.method.toUpperCase()} ${operation.path}`
          return `- [${operation.summary}](${name}${route}/) \`${call}\``
        })
        .join('\n'),
      `${contract}: [JSON](${download('json')}) · [YAML](${download('yaml')})`,
    ].join('\n\n')
  })
  return {
    slug: '',
    title: 'Casebook',
    description: description(products),
    body: `## ${calls}\n\n${sections.join('\n\n')}\n\n---\n\n${unofficial(products)}\n`,
  }
}
