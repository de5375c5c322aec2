import { expect, test } from 'vitest'
import { html } from './html.ts'

test('text is escaped, in elements and in attributes', () => {
  expect(html`<a title="${'"&\''}">${'<b>'}</a>`.markup).toBe(
    '<a title="&quot;&amp;&#39;">&lt;b&gt;</a>',
  )
})

test('markup within markup stays as it is', () => {
  const items = ['1', '<'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}</ul>${html`<hr>`}`.markup).toBe('<ul><li>1</li><li>&lt;</li></ul><hr>')
})
