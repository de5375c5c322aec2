import { expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { readGuides } from './read-guides.ts'
import { runGuide } from './run-guide.ts'

const guides = languages.flatMap(readGuides)

for (const guide of guides) {
  test.concurrent(`what ${guide.file} says to run gives what it shows`, {
    timeout: 300_000,
  }, async () => {
    expect(await runGuide(guide)).toEqual([])
  })
}
