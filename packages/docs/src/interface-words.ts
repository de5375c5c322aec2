import type { Page } from 'playwright-core'

/** Keys and placeholders of our own words, in quotes and braces, and media types. */
const CODE = /"\w+":|\{\w+\}|[\w-]+\/[\w.+-]+/g

/**
 * The words in Latin letters in which a page speaks about itself: in its header, menus and buttons, and in the labels
 * that are shown or read out. The text of a guide and of a reference is left out, but for such labels in it.
 */
export async function latinInterfaceWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'data-copied', 'data-words']
    // The contents of a page, and the links to its headings, are its headings.
    const contents = 'starlight-toc, mobile-starlight-toc, .sl-anchor-link'
    const written = '.sl-markdown-content, #redoc, code, kbd'
    const spoken = 'button, summary, option, .sr-only, figcaption'
    const found: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(`#redoc, script, style, ${contents}`)) continue
      found.push(...attributes.map((name) => element.getAttribute(name) ?? ''))
      if (element.closest(written) && !element.closest(spoken)) continue
      // What a choice sends is code.
      const sent = element instanceof HTMLOptionElement ? element.value : ''
      for (const { nodeType, textContent } of element.childNodes) {
        if (nodeType === Node.TEXT_NODE) found.push((textContent ?? '').replace(sent, ''))
      }
    }
    return found
  })
  const words = texts.flatMap((text) => text.replaceAll(CODE, '').match(/[A-Za-z]{2,}/g) ?? [])
  return [...new Set(words)].sort()
}
