import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { samplesFolder } from './code-samples.ts'
import { runSample } from './run-sample.ts'

const folder = fileURLToPath(new URL('r7-crm/closeCase/', samplesFolder))

test('a language that is not installed is a failure that says how to install it', async () => {
  const nothing = { PATH: folder }
  await expect(runSample(`${folder}sample.py`, nothing)).rejects.toThrow(
    'sample.py cannot be run without python3: apt-get install python3',
  )
  await expect(runSample(`${folder}sample.sh`, nothing)).rejects.toThrow(
    'sample.sh cannot be run without curl: apt-get install curl',
  )
})

test('a language that nothing runs is named', async () => {
  await expect(runSample(`${folder}sample.bsl`, {})).rejects.toThrow(
    /^Nothing here runs .*\.bsl\.$/,
  )
})
