import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { Case, Cases } from './cases.ts'
import { rules } from './index.ts'
import { lint } from './lint.ts'

const suites = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.cases.ts'))
    .sort()
    .map(async (file) => {
      const rule = basename(file, '.cases.ts')
      const { cases } = (await import(`./${rule}.cases.ts`)) as { cases: Cases }
      return { rule, cases }
    }),
)
const all = suites.flatMap(({ rule, cases }) =>
  Object.entries(cases).map(([title, shown]) => ({ rule, title, ...shown })),
)
const found = lint(all.map(({ rule, files }) => ({ rules: [rule], files })))

for (const [index, { rule, title, problems }] of all.entries()) {
  test(`${rule}: ${title}`, () => {
    expect(found[index]).toEqual(problems)
  })
}

test('every rule is in the index', () => {
  expect(Object.keys(rules)).toEqual(suites.map(({ rule }) => rule))
})

test.each(suites)('$rule has a case with a problem and one without', ({ cases }) => {
  const isClean = ({ problems }: Case) => problems.length === 0
  expect(Object.values(cases).some(isClean)).toBe(true)
  expect(Object.values(cases).every(isClean)).toBe(false)
})
