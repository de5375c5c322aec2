import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('the generated modules are those of the contracts', async () => {
  const generator = fileURLToPath(new URL('../../client/src/generate.ts', import.meta.url))
  const run = promisify(execFile)(process.execPath, [generator, '--check'])
  await expect(run).resolves.toMatchObject({ stderr: '' })
})
