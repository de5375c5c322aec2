import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { outlineOf } from './guides/outline-of.ts'
import { languages } from './languages.ts'
import { readPages } from './read-pages.ts'
import { site } from './site.ts'

const pagesOf = (language: string) =>
  globSync('**/index.html', { cwd: fileURLToPath(new URL(`${language}/`, site)) }).sort()

const ids = pagesOf('en')

test('each page is there in all languages', () => {
  expect(ids).toContain('index.html')
  for (const language of languages) expect(pagesOf(language)).toEqual(ids)
})

test('each page is written in all languages, with a title and a description of its own', () => {
  const [english = [], russian = []] = languages.map(readPages)
  expect(russian.map(({ slug }) => slug)).toEqual(english.map(({ slug }) => slug))
  for (const { title, description, body } of russian) {
    if (title !== 'Casebook') expect(title).toMatch(/[а-яё]/i)
    expect(description).toMatch(/[а-яё]/i)
    expect(body).toMatch(/[а-яё]/i)
  }
})

test.each(readPages('en'))('/$slug has the same parts in all languages', ({ slug, body }) => {
  const outline = outlineOf(slug, body)
  expect(outline.length).toBeGreaterThan(1)
  for (const language of languages) {
    const other = readPages(language).find((page) => page.slug === slug)
    expect(outlineOf(slug, other?.body ?? '')).toEqual(outline)
  }
})

test.each(ids)('%s says its language, and names the same page in the others', (id) => {
  const root = '../'.repeat(id.split('/').length)
  const page = id.slice(0, -'index.html'.length)
  for (const language of languages) {
    const html = readFileSync(new URL(`${language}/${id}`, site), 'utf8')
    expect(html).toContain(`<html lang="${language}"`)
    for (const other of languages) {
      expect(html).toContain(
        `<link rel="alternate" hreflang="${other}" href="${root}${other}/${page}"`,
      )
      if (other === language) continue
      expect(html).toMatch(
        new RegExp(`<a class="language[^>]* href="${root}${other}/${page}" hreflang="${other}"`),
      )
    }
  }
})

test('the first page leads to all languages', () => {
  const html = readFileSync(new URL('index.html', site), 'utf8')
  for (const language of languages)
    expect(html).toContain(`<a href="./${language}/" hreflang="${language}"`)
})
