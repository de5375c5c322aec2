import type { Contract } from '@casebook/openapi'
import {
  apiPage,
  type GeneratedPage,
  type Language,
  operationPages,
  tagPages,
} from '../generated-pages/index.ts'
import { words } from '../generated-pages/words.ts'
import { heading, link, text } from '../texts/markdown-text.ts'
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
  const linkTo = (page: GeneratedPage) =>
    `- ${link(page.title, root + twinPath(language, page))}: ${text(page.description)}`
  const sections: [title: string, lines: string[]][] = [
    [say.guides, pages.map(linkTo)],
    ...contracts.map((contract): [string, string[]] => [
      contract.document.info.title,
      [
        apiPage(contract, language),
        ...tagPages(contract),
        ...operationPages([contract], language),
      ].map(linkTo),
    ]),
    [
      say.contracts,
      files.map(
        ({ path, what }) =>
          `- [${path.slice(path.lastIndexOf('/') + 1)}](${root}${path}): ${text(what)}`,
      ),
    ],
    // The heading has a meaning in this format, so it is not translated.
    ['Optional', [`- [llms.txt](${root}${other}): ${say.otherLanguage}`]],
  ]
  const titles = contracts.map(({ document }) => document.info.title).join('; ')
  return [
    '# Casebook',
    `> ${say.llmsSummary} ${text(titles)}.`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `${heading(2, title)}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n')
}
