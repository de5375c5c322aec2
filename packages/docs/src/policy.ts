import { createHash } from 'node:crypto'

/** The scripts within a page that are not files. Blocks of data, such as JSON, are no scripts. */
const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/[^"]*json")[^>]*>(.*?)<\/script>/gs

/**
 * The policy of a site, for the header of its answers: wherever it is hosted, a page loads nothing from
 * elsewhere, sends nothing to anybody, and runs no script but the site's files and the ones that were in its
 * pages when they were built. Styles stand in attributes all over the pages, and Redoc's carry a font of icons.
 * The search is WebAssembly.
 *
 * @param pages all pages of the site, as HTML
 */
export function contentSecurityPolicy(pages: string[]): string {
  const hashes = new Set(
    pages.flatMap((html) => [...html.matchAll(INLINE_SCRIPT)].map(([, code = '']) => hash(code))),
  )
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...[...hashes].sort()].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * Puts the policy into a page, for servers that send no header. Browsers heed `frame-ancestors` only there.
 *
 * @throws when the page does not begin its head with its encoding.
 */
export function withPolicy(html: string, policy: string): string {
  const meta = policy.replace("; frame-ancestors 'none'", '')
  const charset = /<meta charset="utf-8"\s*\/?>/i
  if (!charset.test(html)) {
    throw new Error(
      `A page without <meta charset="utf-8"> cannot get its policy: ${html.slice(0, 200)}`,
    )
  }
  return html.replace(
    charset,
    (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${meta}">`,
  )
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
