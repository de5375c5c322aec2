import { expect, test } from 'vitest'
import { ownScripts } from './own-scripts.ts'
import { contentSecurityPolicies, policyOf, withPolicy } from './policy.ts'
import { scriptsWithin } from './scripts-within.ts'

test('the policy allows each script within a page by its hash, once, and no other', () => {
  const pages: [string, string][] = [
    ['en/', '<script>alert(1)</script><script type="module" src="a.js"></script>'],
    ['ru/', '<script is="x">alert(1)</script><script type="application/ld+json">{}</script>'],
  ]
  expect(contentSecurityPolicies(pages, ['alert(1)', 'alert(2)']).site.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
})

test('only the policy of a console lets its page connect to other servers', () => {
  const { site, try: console } = contentSecurityPolicies([], [])
  expect(console).toBe(site.replace("connect-src 'self'", "connect-src 'self' http: https:"))
})

test('a script is one where browsers see it, and no text, value or data is', () => {
  const none = [
    '<meta content="<script>a</script>"><!-- <script>b</script> --><textarea><script>c</script></textarea>',
    '<title><script>d</script></title><script type="application/json">{"e": 1}</script>',
  ]
  expect(scriptsWithin(none.join(''))).toEqual([])
  expect(
    scriptsWithin('<svg><script>a</script></svg><template><script>b</script></template>'),
  ).toEqual(['a', 'b'])
})

test('a script within a page that none of our sources has fails the build, with the page and the script', () => {
  const pages: [string, string][] = [
    ['en/errors/index.html', '<title></title><SCRIPT\n>window.pwn=1</SCRIPT >'],
  ]
  expect(() => contentSecurityPolicies(pages, ['alert(1)'])).toThrow(
    'en/errors/index.html has a script within it that is not one of our sources: "window.pwn=1". ',
  )
})

test('the sources have scripts, each of them once', () => {
  const scripts = ownScripts()
  expect(scripts.some((script) => script.includes('StarlightThemeProvider = '))).toBe(true)
  expect(scripts.some((script) => script.includes('Redoc looks for a class'))).toBe(true)
  expect(scripts).toEqual([...new Set(scripts)])
})

test.each([
  ['en/r7-crm/cases/closecase/try/index.html', 'try'],
  ['/docs/casebook/ru/r7-crm/cases/closecase/try/', 'try'],
  ['/en/r7-crm/cases/closecase/', 'site'],
  ['/en/try/', 'site'],
  ['/en/r7-crm/try/', 'site'],
  ['/en/r7-crm/cases/try/', 'site'],
  ['/en/r7-crm/cases/try/try/', 'try'],
  ['/en/r7-crm/cases/closecase/try/other/', 'site'],
])('the page %s has the policy "%s"', (path, name) => {
  expect(policyOf(path)).toBe(name)
})

test('a page carries the policy right after its encoding, without what only a header can say', () => {
  expect(
    withPolicy('<head><meta charset="utf-8"><title>', "script-src 'self'; frame-ancestors 'none'"),
  ).toBe(
    '<head><meta charset="utf-8">' +
      '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'"><title>',
  )
})

test('a page that cannot get the policy is an error', () => {
  expect(() => withPolicy('<head><title>', "script-src 'self'")).toThrow(
    'A page without <meta charset="utf-8"> cannot get its policy: <head><title>',
  )
})
