import { readContracts } from '@casebook/openapi'
import { beforeAll, expect, test } from 'vitest'
import { referenceAssets } from './reference-assets.ts'

let assets: Record<string, string>
beforeAll(async () => {
  assets = await referenceAssets()
})

test('there is one script, the words of each language, and a module per API and language', () => {
  const modules = readContracts().flatMap(({ name }) => [`${name}.en.js`, `${name}.ru.js`])
  expect(Object.keys(assets).sort()).toEqual(
    [
      ...['follow-links.js', 'labels.en.js', 'labels.ru.js', 'redoc.js', 'walk-menus.js'],
      ...modules,
    ].sort(),
  )
})

test('the script knows no address but those of links and names', () => {
  const hosts = new Set(
    [...(assets['redoc.js'] ?? '').matchAll(/(?:https?|wss?):\/\/([a-z0-9.-]+)/g)].map(
      ([, host]) => host,
    ),
  )
  // Names of XML, places for examples, comments and messages of libraries, and links that a reader may click.
  expect([...hosts].sort()).toEqual([
    'chatgpt.com',
    'claude.ai',
    'commonmark.org',
    'en.wikipedia.org',
    'example.com',
    'github.com',
    'localhost',
    'react.dev',
    'reactrouter.com',
    'redocly.com',
    'www.w3.org',
    'yarnpkg.com',
  ])
})

test('a module starts Redoc without telemetry, with files beside it', () => {
  for (const { name } of readContracts()) {
    for (const language of ['en', 'ru']) {
      const module = assets[`${name}.${language}.js`] ?? ''
      const imports = [...module.matchAll(/^import .*?'([^']+)'$/gm)].map(([, path]) => path)
      expect(imports).toEqual([
        `./labels.${language}.js`,
        './redoc.js',
        './follow-links.js',
        './walk-menus.js',
      ])
      expect(module).toContain('"disableTelemetry":true')
    }
  }
})
