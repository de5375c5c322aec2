import { expect, test } from 'vitest'
import { contentSecurityPolicies, policyOf, withPolicy } from './policy.ts'

test('the policy allows each script within a page by its hash, once, and no other', () => {
  const pages = [
    '<script>alert(1)</script><script type="module" src="a.js"></script>',
    '<script is="x">alert(1)</script><script type="application/ld+json">{}</script>',
  ]
  expect(contentSecurityPolicies(pages).site.split('; ')).toEqual([
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
  const { site, try: console } = contentSecurityPolicies([])
  expect(console).toBe(site.replace("connect-src 'self'", "connect-src 'self' http: https:"))
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
