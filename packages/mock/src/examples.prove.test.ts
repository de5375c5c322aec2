import { expect, test } from 'vitest'
import { needs } from '../../../scripts/programs.ts'
import { runExample } from './run-example.ts'

// The toolchains of these languages are large, and slow at first: Go compiles its own library.

test('the Java example passes, and leaves no mock behind', needs('java'), async () => {
  const printed = await runExample({ folder: 'java', command: 'java CloseCaseTest.java' })
  expect(printed).toMatch(/^3 tests passed$/m)
})

test('the Go example passes, and leaves no mock behind', needs('go'), async () => {
  const printed = await runExample({ folder: 'go', command: 'go test -count=1 -v' })
  expect(printed).toMatch(/^(--- PASS.*\n(=== .*\n)?){3}PASS\nok /m)
})
