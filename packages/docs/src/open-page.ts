import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'

/** A page in a browser profile of its own, with what went wrong in it. */
export interface OpenPage {
  page: Page
  /** Errors and warnings of the console, and every request to elsewhere or without success. */
  problems: string[]
  /** All that came for it so far. */
  responses: Response[]
}

/** Opens a page of a site. Requests to any other origin are written down and stopped. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const { origin } = new URL(url)
  const problems: string[] = []
  const responses: Response[] = []
  const context = await browser.newContext(options)
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`asks for ${request.url()}`)
  })
  context.on('response', (response) => {
    responses.push(response)
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
  })
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (violation) =>
      console.error(`${violation.effectiveDirective} forbids ${violation.blockedURI}`),
    ),
  )
  await context.route(
    (address) => address.origin !== origin,
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(url)
  return { page, problems, responses }
}
