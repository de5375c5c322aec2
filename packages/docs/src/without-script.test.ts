import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { elementsIn, textIn, within } from './elements-in.ts'
import { site } from './site.ts'
import { sitePages } from './site-pages.ts'

test.each(sitePages.filter((path) => path !== ''))(
  'without JavaScript "/%s" can be read',
  (path) => {
    const elements = elementsIn(readFileSync(new URL(`${path}index.html`, site), 'utf8'))
    const [main] = elements.filter(({ tagName }) => tagName === 'main')
    if (!main) throw new Error('The page has no main part.')
    expect(within(main).filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
    expect(textIn(main).length).toBeGreaterThan(100)
    // All parts of a page must have one theme, or its text is dark on dark.
    const theme = elements[0]?.attrs.find(({ name }) => name === 'data-theme')
    expect(theme?.value).toBe('light')
  },
)
