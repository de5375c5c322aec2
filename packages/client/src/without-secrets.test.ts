import { expect, test } from 'vitest'
import { withoutSecrets } from './without-secrets.ts'

const secret = 'a ~"\\b/ж'

test.each([
  ['as it is', secret],
  ['in a URL', encodeURIComponent(secret)],
  ['in a URL within a URL', encodeURIComponent(encodeURIComponent(secret))],
  ['in a URL in small letters', encodeURIComponent(secret).toLowerCase()],
  ['in a form', `${new URLSearchParams({ '': secret })}`.slice(1)],
  ['in JSON', JSON.stringify(secret).slice(1, -1)],
  ['in JSON that escapes slashes', 'a ~\\"\\\\b\\/ж'],
  ['in JSON that escapes all but plain letters', 'a\\u0020\\u007e\\u0022\\u005Cb\\u002F\\u0436'],
  ['in JSON within JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
  ['in XML', 'a ~&quot;\\b/&#1078;'],
])('a secret %s is blotted out', (_, written) => {
  expect(withoutSecrets(`the secret ${written} is wrong: ${written}`, ['other', secret])).toBe(
    'the secret *** is wrong: ***',
  )
})

test('a secret within another does not save the rest of it, and an empty one blots out nothing', () => {
  expect(withoutSecrets('code-1 and code-12', ['', 'code-1', 'code-12'])).toBe('*** and ***')
  expect(withoutSecrets('nothing to hide', [])).toBe('nothing to hide')
})

test('a long text that looks like a secret again and again takes no long time', {
  timeout: 5000,
}, () => {
  const text = `${'\\'.repeat(50_000)}${'%25'.repeat(50_000)}${'&'.repeat(50_000)}`
  expect(withoutSecrets(text, ['\\\\/%&x', 'пароль 7'])).toBe(text)
})
