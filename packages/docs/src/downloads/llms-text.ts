import type { Contract } from '@casebook/openapi'
import {
  apiPage,
  type GeneratedPage,
  type Language,
  operationPages,
  tagPages,
} from '../generated-pages/index.ts'
import { words } from '../generated-pages/words.ts'
import { twinPath } from './markdown-twins.ts'

/**
 * The table of contents for language models in the form of llmstxt.org, with links to the Markdown twins. All links are
 * relative.
 *
 * @param root what leads from the file to the root of the site, such as `../`, or nothing
 * @param pages the guides, without those of the reference
 * @param files the downloads by their paths within the site, with what they are
 * @param other the path of the same in another language
 */
export function llmsText({
  contracts,
  language,
  root,
  pages,
  files,
  other,
}: {
  contracts: Contract[]
  language: Language
  root: string
  pages: GeneratedPage[]
  files: { path: string; what: string }[]
  other: string
}): string {
  const say = words[language]
  const link = (page: GeneratedPage) =>
    `- [${page.title}](${root}${twinPath(language, page)}): ${page.description}`
  const sections: [heading: string, lines: string[]][] = [
    [say.guides, pages.map(link)],
    ...contracts.map((contract): [string, string[]] => [
      contract.document.info.title,
      [
        apiPage(contract, language),
        ...tagPages(contract),
        ...operationPages([contract], language),
      ].map(link),
    ]),
    [
      say.contracts,
      files.map(
        ({ path, what }) => `- [${path.slice(path.lastIndexOf('/') + 1)}](${root}${path}): ${what}`,
      ),
    ],
    // The heading has a meaning in this format, so it is not translated.
    ['Optional', [`- [llms.txt](${root}${other}): ${say.otherLanguage}`]],
  ]
  const titles = contracts.map(({ document }) => document.info.title).join('; ')
  return [
    '# Casebook',
    `> ${say.llmsSummary} ${titles}.`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n')
}
