import { createAstroRenderer, ExpressiveCodeBlock } from '@astrojs/starlight/expressive-code'
import { expect, test, vi } from 'vitest'
import { codeBlocks } from './code-blocks.ts'

const root = new URL('file:///')
const astroConfig = { base: '/', root, srcDir: root }
const block = { code: "const id: number = 1 // the first 'case'", language: 'ts', meta: '' }

async function highlight(): Promise<string> {
  const { ec } = await createAstroRenderer({ ecConfig: codeBlocks, astroConfig })
  const { renderedGroupAst } = await ec.render(new ExpressiveCodeBlock(block))
  return JSON.stringify(renderedGroupAst)
}

test('code has all of its colours, however long the machine takes for a line', async () => {
  const inTime = await highlight()
  expect(new Set(inTime.match(/--0:#\w+/g)).size).toBeGreaterThan(3)
  let now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000
    return now
  })
  expect(await highlight()).toBe(inTime)
})
