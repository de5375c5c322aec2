import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readContracts } from '@casebook/openapi'
import { samplesFolder } from './code-samples.ts'
import { generateSamples } from './generate-samples.ts'

// Writes samples/ anew, so that none is left of an operation that is gone.
const samples = generateSamples(readContracts())
rmSync(samplesFolder, { recursive: true, force: true })
for (const [path, text] of Object.entries(samples)) {
  const file = new URL(path, samplesFolder)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
console.log(`Wrote ${Object.keys(samples).length} samples to ${samplesFolder.pathname}`)
