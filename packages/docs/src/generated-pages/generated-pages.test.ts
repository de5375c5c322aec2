import { listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { codeSamples } from '../samples/code-samples.ts'
import {
  apiPage,
  changelogPage,
  documentedErrors,
  errorCatalogue,
  fieldNotesPage,
  repeatableCalls,
  tagPages,
} from './index.ts'
import { operationPages } from './operation-pages.ts'

const english = readContracts()
const russian = readContracts(undefined, 'ru')
const pages = {
  en: [
    errorCatalogue(english, 'en'),
    fieldNotesPage(english, 'en'),
    changelogPage(english, 'en', english),
    repeatableCalls(english, 'en'),
    ...operationPages(english, 'en'),
    ...english.map((contract) => apiPage(contract, 'en')),
    ...english.flatMap(tagPages),
  ],
  ru: [
    errorCatalogue(russian, 'ru'),
    fieldNotesPage(russian, 'ru'),
    changelogPage(russian, 'ru', english),
    repeatableCalls(russian, 'ru'),
    ...operationPages(russian, 'ru'),
    ...russian.map((contract) => apiPage(contract, 'ru')),
    ...russian.flatMap(tagPages),
  ],
}

/** Anchors that a page has in both languages: those written as such, and headings that are nothing but code. */
function anchorsOf(body: string): string[] {
  const written = [...body.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)
  const headings = [...body.matchAll(/^### `(.+)`$/gm)].map(([, text = '']) =>
    text.toLowerCase().replaceAll(' ', '-'),
  )
  return [...written, ...headings]
}

test('both languages have the same pages with the same anchors, each once', () => {
  const outline = (list: typeof pages.en) =>
    list.map(({ slug, body }) => ({ slug, anchors: anchorsOf(body) }))
  expect(outline(pages.ru)).toEqual(outline(pages.en))
  for (const { anchors } of outline(pages.en)) expect(anchors).toEqual([...new Set(anchors)])
})

test('links between the pages lead to pages and anchors that exist', () => {
  for (const list of Object.values(pages)) {
    const targets = new Set([
      '/authentication/',
      ...list.flatMap(({ slug, body }) => [
        `/${slug}/`,
        ...anchorsOf(body).map((anchor) => `/${slug}/#${anchor}`),
      ]),
    ])
    const links = list.flatMap(({ slug, body }) =>
      [...body.matchAll(/\]\(([.#][^)]*)\)/g)].map(([, href = '']) => {
        const { pathname, hash } = new URL(href, `http://site/${slug}/`)
        return pathname + hash
      }),
    )
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => !targets.has(link))).toEqual([])
  }
})

test('every error of every operation is in the catalogue, once, with the operations that answer with it', () => {
  for (const contract of english) {
    const errors = documentedErrors(contract)
    const documented = listOperations(contract.document).flatMap(({ operationId, responses }) =>
      responses
        .filter(({ status }) => status >= 400)
        .map(({ status }) => `${operationId} ${status}`),
    )
    const listed = errors.flatMap(({ status, operations }) =>
      operations.map(({ operationId }) => `${operationId} ${status}`),
    )
    expect(new Set(listed)).toEqual(new Set(documented))
  }
})

test('the catalogue says of a code its cause, its cure and its calls', () => {
  const { body } = pages.en[0] ?? { body: '' }
  expect(body).toContain('| 400 | [`400-253`](#400-253) | A case is closed already. |')
  expect(sectionOf(body, '`400-253`')).toBe(
    `### \`400-253\`

- **Cause:** A case is closed already.
- **Status:** 400
- **Code in the answer:** \`400-253\`
- **Calls:** [Close cases](../egain-casemgr/case/closecase/)
- **Evidence:** Not on the vendor's page; read in the vendor's own description of the API.

**What to do**

- There is nothing to correct in the request: the case is not open any more. Read its state, and if it is closed, treat the call as done.

**Field notes on this answer**

- Look for code 400-253. ([evidence](../field-notes/#egain-casemgr-not-open-is-400))
- After a lost answer, read the case before you close it again. ([evidence](../field-notes/#egain-casemgr-repeat-is-refused))
- Tell the causes apart by \`code\`. ([evidence](../field-notes/#egain-casemgr-three-causes-of-400))

\`\`\`json
{
  "code": "400-253",
  "developerMessage": "This operation cannot be performed on the following case as they are not in open status: 1001."
}
\`\`\``,
  )
})

test('an error without a code is told by its response, and headers of the answer are named', () => {
  const { body } = pages.ru[0] ?? { body: '' }
  expect(sectionOf(body, '`401 unauthorized`')).toContain(
    `**Причина:** ${russian[1]?.document.components?.responses?.Unauthorized?.description}`,
  )
  expect(sectionOf(body, '`503 serviceUnavailable`')).toContain(
    '- **Заголовок ответа** `Retry-After`: Сколько секунд ждать до следующего запроса.',
  )
})

test('every error has a cure of its own for each of its situations, in both languages', () => {
  for (const [[page], contracts] of [
    [pages.en, english],
    [pages.ru, russian],
  ] as const) {
    const errors = contracts.flatMap(documentedErrors)
    expect(errors.length).toBeGreaterThan(20)
    const untold = errors.flatMap(({ heading, cures }) => {
      const section = sectionOf(page?.body ?? '', `\`${heading}\``)
      const isTold = cures.length > 0 && cures.every(({ text }) => section.includes(text))
      return isTold ? [] : [heading]
    })
    expect(untold).toEqual([])
    const texts = errors.flatMap(({ cures }) => cures.map(({ text }) => text))
    expect(texts).toEqual([...new Set(texts)])
  }
})

test('an error with two situations says of each what to do, and on what it stands', () => {
  const { body } = pages.en[0] ?? { body: '' }
  const section = sectionOf(body, '`404-100`')
  expect(section).toContain(`**What to do**

- No case has this identifier. Correct the identifiers that the message names`)
  expect(section).toContain('\n- The list of identifiers is empty or too long. Send at least one')
  expect(section).toContain(`- **Evidence:** 
  - Not on the vendor's page; read in the vendor's own description of the API.
  - Not on the vendor's page; inferred and not proven.`)
})

test('a field note of the status alone is linked, and gives no advice', () => {
  const { body } = pages.en[0] ?? { body: '' }
  const section = sectionOf(body, '`403 moduleForbidden`')
  expect(section).toContain(
    'Other field notes on status 403: [`close-denied-is-403`](../field-notes/#r7-crm-close-denied-is-403).',
  )
  expect(section).not.toContain('tells that the case exists')
})

test('the page of a call says once beside the example of an error what to do', () => {
  const page = pages.en.find(({ slug }) => slug === 'egain-casemgr/case/closecase')
  const cure = 'There is nothing to correct in the request: the case is not open any more.'
  expect(page?.body.split(`**What to do:** ${cure}`)).toHaveLength(2)
})

test('the guide to updates says of every call whether it may be repeated', () => {
  const rows = pages.en[3]?.body.split('\n') ?? []
  expect(rows).toContain(
    '| R7-Office CRM | [Update a case](../r7-crm/cases/updatecase/), `updateCase` | yes, without `isNotify` |',
  )
  expect(rows.filter((row) => / (yes|no)(, without `\w+`)? \|$/.test(row))).toHaveLength(
    english.flatMap(({ document }) => listOperations(document)).length,
  )
})

test('every field note is told once, with all its parts', () => {
  for (const [language, contracts] of Object.entries({ en: english, ru: russian })) {
    const body = pages[language as 'en'][1]?.body ?? ''
    for (const { document, name } of contracts) {
      const notes = (document as unknown as Record<string, object>)['x-field-notes'] ?? {}
      for (const [id, note] of Object.entries(notes as Record<string, Record<string, string>>)) {
        const { evidence: _, ...parts } = note
        const start = body.indexOf(`<a id="${name}-${id}"></a>`)
        expect(start, id).toBeGreaterThanOrEqual(0)
        const end = body.indexOf('<a id=', start + 1)
        const written = body.slice(start, end < 0 ? undefined : end)
        expect(Object.values(parts).filter((part) => !written.includes(part))).toEqual([])
      }
    }
  }
})

test('a note on a component names the calls that use it', () => {
  expect(pages.en[1]?.body).toContain(
    'schema `CustomFieldValue` (used by: [Update a case](../r7-crm/cases/updatecase/))',
  )
})

test('the changelog tells the first version, what is new since, and what is not released', () => {
  const [contract] = english
  if (!contract) throw new Error('There is no contract.')
  const { document } = contract
  const next = {
    ...contract,
    document: { ...document, info: { ...document.info, version: '1.1.0' } },
  }
  const without = { ...contract, document: { ...document, paths: {} } }
  const call =
    '[Close cases](../egain-casemgr/case/closecase/): `PATCH /core/casemgr/v3/case/{ids}/close`'
  expect(changelogPage([contract], 'en', [contract]).body).toBe(
    `## eGain Case Manager, closing cases

### Version 1.0.0

The first version. It describes these calls:

- ${call}`,
  )
  expect(changelogPage([next], 'en', [without]).body).toContain(
    `### Version 1.1.0 (not released yet)\n\nNew calls:\n\n- ${call}\n\n### Version 1.0.0`,
  )
  expect(changelogPage([next], 'en', [contract]).body).toContain(
    `### Version 1.1.0 (not released yet)\n\nThe calls are the same; what they say of themselves has changed.`,
  )
})

test('the page of an API has its description, version and address, and its calls under their tags', () => {
  const [contract] = russian
  if (!contract) throw new Error('There is no contract.')
  const { info, tags } = contract.document
  expect(apiPage(contract, 'ru')).toEqual({
    slug: 'egain-casemgr',
    title: info.title,
    description: info.summary,
    body: `${info.description}

- **Версия:** ${info.version}
- **Адрес API:** \`https://api.egain.cloud/core/casemgr/v3\`

## Кейс

${tags?.[0]?.description}

- [Закрыть кейсы](../egain-casemgr/case/closecase/)`,
  })
})

test('the page of a tag has its description and its calls', () => {
  const [contract] = russian
  if (!contract) throw new Error('There is no contract.')
  const [tag] = contract.document.tags ?? []
  expect(tagPages(contract)).toEqual([
    {
      slug: 'egain-casemgr/case',
      title: 'Кейс',
      description: tag?.description?.trim(),
      body: `${tag?.description?.trim()}

- [Закрыть кейсы](../../egain-casemgr/case/closecase/): \`PATCH /core/casemgr/v3/case/{ids}/close\``,
    },
  ])
})

test('the page of a call has all its code samples, in the language of the page', () => {
  for (const { name, document } of russian) {
    for (const { operationId, summary } of listOperations(document)) {
      const page = pages.ru.find(({ slug, title }) => slug.startsWith(name) && title === summary)
      for (const { label, lang, source } of codeSamples(name, operationId, 'ru')) {
        expect(page?.body).toContain(`### ${label}\n\n\`\`\`${lang}\n${source.trim()}\n\`\`\``)
      }
    }
  }
})

/** A section of a page, from its heading to the next. */
function sectionOf(body: string, heading: string): string {
  const section = body.split(/^(?=#{2,3} )/m).find((part) => part.startsWith(`### ${heading}\n`))
  return section?.trim() ?? ''
}
