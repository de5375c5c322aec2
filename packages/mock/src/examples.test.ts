import { expect, test } from 'vitest'
import { needs } from '../../../scripts/programs.ts'
import { runExample } from './run-example.ts'

test('the vitest example passes, and leaves no mock behind', async () => {
  const printed = await runExample({ folder: 'vitest', runner: 'vitest', command: 'npm test' })
  expect(printed).toMatch(/^ *Tests +3 passed \(3\)$/m)
})

test('the jest example passes, and leaves no mock behind', async () => {
  const printed = await runExample({ folder: 'jest', runner: 'jest', command: 'npm test' })
  expect(printed).toMatch(/^Tests: +3 passed, 3 total$/m)
})

test('the node-test example passes, and leaves no mock behind', async () => {
  const printed = await runExample({ folder: 'node-test', command: 'npm test' })
  expect(printed).toMatch(/^\S+ pass 3$/m)
})

test('the python example passes, and leaves no mock behind', needs('python3'), async () => {
  const printed = await runExample({ folder: 'python', command: 'python3 -W error -m unittest' })
  expect(printed).toMatch(/^Ran 3 tests .*\n\nOK$/m)
})
