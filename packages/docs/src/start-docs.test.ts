import { expect, onTestFinished, test } from 'vitest'
import { startDocs } from './start-docs.ts'

test('every answer, also that to a wrong address, forbids what the pages do not need', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  for (const path of ['/', '/assets/redoc.js', '/nowhere']) {
    const { headers } = await fetch(docs.url + path)
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self'",
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('a closed server lets go of its port', async () => {
  const docs = await startDocs()
  await fetch(docs.url)
  await docs.close()
  await expect(fetch(docs.url)).rejects.toThrow()
})
