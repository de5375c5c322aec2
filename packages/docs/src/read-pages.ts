import { parse } from 'yaml'
import {
  changelogPage,
  errorCatalogue,
  fieldNotesPage,
  type GeneratedPage,
  repeatableCalls,
} from './generated-pages/index.ts'
import { withoutMarks } from './guides/read-blocks.ts'
import { type Guide, readGuides } from './guides/read-guides.ts'
import { homePage } from './home-page.ts'
import type { Language } from './languages.ts'
import { releasedContracts, siteContracts } from './site-contracts.ts'

/** A page of the site, hand-written or generated; the slug of the home page is empty. */
export type Page = GeneratedPage

/** The slugs in the order in which the pages are best read. */
const ORDER = [
  '',
  'quick-start',
  'authentication',
  'formats',
  'errors',
  'safe-updates',
  'lists',
  'testing',
  'client',
  'offline',
  'field-notes',
  'changelog',
]

/**
 * Reads the pages of one language: the hand-written ones, and those that are written from the contracts. Where
 * both have one slug, the hand-written page is the introduction of the other, and gives it its title.
 *
 * @returns the home page, and the others in the order in which they are best read
 * @throws when the front matter of a hand-written page lacks `title` or `description`, or it has no place in the order.
 */
export function readPages(language: Language): Page[] {
  const contracts = siteContracts(language)
  const generated = [
    homePage(contracts, language),
    errorCatalogue(contracts, language),
    repeatableCalls(contracts, language),
    fieldNotesPage(contracts, language),
    changelogPage(contracts, language, releasedContracts()),
  ]
  const pages = new Map(generated.map((page) => [page.slug, page]))
  for (const guide of readGuides(language)) {
    const { body, ...page } = readPage(guide)
    const rest = pages.get(page.slug)?.body
    pages.set(page.slug, { ...page, body: rest ? `${body}\n${rest}` : body })
  }
  return [...pages.values()].sort((one, other) => placeOf(one) - placeOf(other))
}

function placeOf({ slug }: Page): number {
  const place = ORDER.indexOf(slug)
  if (place === -1)
    throw new Error(`The page "${slug}" has no place in the menu: give it one in ORDER.`)
  return place
}

function readPage({ file, text }: Guide): Page {
  const [, matter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? []
  const { title, description } = (parse(matter) ?? {}) as Partial<Page>
  if (!title || !description || !body.trim()) {
    throw new Error(
      `content/${file} must begin with front matter that has a title and a description, ` +
        'between two lines of ---, and go on with its text.',
    )
  }
  const name = file.slice(file.indexOf('/') + 1, -'.md'.length)
  const slug = name === 'index' ? '' : name
  return { slug, title, description, body: `${withoutMarks(body).trim()}\n` }
}
