import { type Contract, listOperations } from '@casebook/openapi'
import { API_CATALOG } from './downloads/api-catalog.ts'
import { generatedPage } from './generated-pages/generated-page.ts'
import { table } from './generated-pages/markdown.ts'
import type { Language } from './languages.ts'
import { productName } from './product-name.ts'
import type { Page } from './read-pages.ts'
import { operationRoute } from './reference-route.ts'
import { code, link, text } from './texts/markdown-text.ts'

const words = {
  en: {
    description: (products: string) =>
      `Contracts, a typed client, a mock server and a reference for the case APIs of ${products}.`,
    calls: 'Calls',
    downloads: 'Downloads',
    contract: 'Contract, OpenAPI 3.1',
    collection: (tool: string) => `Collection for ${tool}`,
    importing:
      'How to [import a collection](testing/#postman-and-bruno) and call the mock with it.',
    ofMachines:
      'For programs and language models: [contents of the site](../llms.txt), each page as Markdown (add ' +
      `\`index.html.md\` to its address, [as here](index.html.md)), and the [catalog of APIs](../${API_CATALOG}) ` +
      'of RFC 9727.',
    unofficial: (products: string) =>
      `Casebook is unofficial: neither made nor endorsed by the vendors of these APIs. ${products}, and all ` +
      'other product names, belong to their owners.',
  },
  ru: {
    description: (products: string) =>
      `Контракты, типизированный клиент, мок-сервер и справочник по API для работы с кейсами: ${products}.`,
    calls: 'Вызовы',
    downloads: 'Файлы',
    contract: 'Контракт, OpenAPI 3.1',
    collection: (tool: string) => `Коллекция для ${tool}`,
    importing:
      'Как [импортировать коллекцию](testing/#postman-и-bruno) и обратиться с ней к мок-серверу.',
    ofMachines:
      'Для программ и языковых моделей: [содержание сайта](llms.txt), каждая страница в Markdown (добавьте к её ' +
      `адресу \`index.html.md\`, [как здесь](index.html.md)) и [каталог API](../${API_CATALOG}) по RFC 9727.`,
    unofficial: (products: string) =>
      'Casebook — неофициальный проект: вендоры этих API не создавали и не одобряли его. Названия ' +
      `${products} и все другие названия продуктов принадлежат их владельцам.`,
  },
}

/** Writes the first page of a language: each API with its calls, and everything that can be downloaded. */
export function homePage(contracts: Contract[], language: Language): Page {
  const { description, calls, unofficial } = words[language]
  const products = new Intl.ListFormat(language).format(contracts.map(productName))
  const sections = contracts.map(({ name, document }) =>
    [
      `### ${link(document.info.title, `${name}/`)}`,
      text(document.info.summary ?? ''),
      listOperations(document)
        .map((operation) => {
          const route = operationRoute(document, operation)
          const call = `${operation.method.toUpperCase()} ${operation.path}`
          return `- ${link(operation.summary, `${name}${route}/`)} ${code(call)}`
        })
        .join('\n'),
    ].join('\n\n'),
  )
  return generatedPage({
    slug: '',
    title: 'Casebook',
    description: description(products),
    body: [
      `## ${calls}`,
      ...sections,
      ...writeDownloads(contracts, language),
      '---',
      `${unofficial(text(products))}\n`,
    ].join('\n\n'),
  })
}

function writeDownloads(contracts: Contract[], language: Language): string[] {
  const { downloads, contract, collection, importing, ofMachines } = words[language]
  const suffix = language === 'en' ? '' : `.${language}`
  const rows: [what: string, write: (file: string) => string][] = [
    [contract, (file) => `[JSON](../openapi/${file}.json), [YAML](../openapi/${file}.yaml)`],
    ...(['Postman', 'Bruno'] as const).map((tool): [string, (file: string) => string] => [
      collection(tool),
      (file) => `[JSON](../collections/${file}.${tool.toLowerCase()}.json)`,
    ]),
  ]
  return [
    `## ${downloads}`,
    table(
      ['', ...contracts.map((contract) => text(productName(contract)))],
      rows.map(([what, write]) => [what, ...contracts.map(({ name }) => write(name + suffix))]),
    ),
    importing,
    ofMachines,
  ]
}
