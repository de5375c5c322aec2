import { createHash } from 'node:crypto'
import { languages } from './languages.ts'
import { scriptsWithin } from './scripts-within.ts'

/** What pages may connect to, by the name of their policy: a console calls the server that its reader names. */
const CONNECT = { site: "'self'", try: "'self' http: https:" }

export type PolicyName = keyof typeof CONNECT

/**
 * The policies of a site, for the headers of its answers: wherever it is hosted, a page loads nothing from elsewhere,
 * sends nothing to anybody unless it is a console, and runs no script but the site's files and those of our sources
 * that stand within its pages. Styles stand in attributes all over the pages, and Redoc's carry a font of icons. The
 * search is WebAssembly.
 *
 * @param pages all pages of the site, as HTML, by their paths in it
 * @param own the scripts that may stand within pages
 * @throws when a page has another script within it: it came with a text, and the policy would let it run.
 */
export function contentSecurityPolicies(
  pages: Iterable<[path: string, html: string]>,
  own: readonly string[],
): Record<PolicyName, string> {
  const hashes = new Set<string>()
  for (const [path, html] of pages) {
    for (const script of scriptsIn(html, own)) {
      if (!own.includes(script)) {
        throw new Error(
          `${path} has a script within it that is not one of our sources: "${script.slice(0, 200)}". ` +
            'If a text of a contract or guide became markup, write it with src/texts/ or html.ts; ' +
            'if it is a script of ours, let own-scripts.ts find it.',
        )
      }
      hashes.add(hash(script))
    }
  }
  const policy = (name: PolicyName) =>
    [
      "default-src 'none'",
      ["script-src 'self' 'wasm-unsafe-eval'", ...[...hashes].sort()].join(' '),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      `connect-src ${CONNECT[name]}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ')
  return { site: policy('site'), try: policy('try') }
}

/** The policy of a page, by its path in the site or on a server. A console lies below the page of its operation. */
export function policyOf(path: string): PolicyName {
  return CONSOLE.test(path) ? 'try' : 'site'
}

const CONSOLE = new RegExp(`(^|/)(${languages.join('|')})(/[^/]+){3}/try/(index\\.html)?$`)

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

/** What looks like a script is one of ours, or the page is read as browsers do, which takes longer. */
function scriptsIn(html: string, own: readonly string[]): string[] {
  const found = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script)
  return found.every((script) => own.includes(script)) ? found : scriptsWithin(html)
}

const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/[^"]*json")[^>]*>(.*?)<\/script\s*>/gis

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
