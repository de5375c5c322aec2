import { expect, test } from 'vitest'
import { extractModules } from './extract-modules.ts'

const FENCE = '```'
const fenced = (info: string, ...lines: string[]) => [`${FENCE}${info}`, ...lines, FENCE].join('\n')

test('snippets under one heading continue each other, on the lines that they have in the README', () => {
  const markdown = [
    '# Title',
    fenced('sh', '# not a heading', 'npm install'),
    fenced('ts', 'const a = 1', '// # no heading either'),
    'Then:',
    fenced('ts', 'console.log(a) // 1'),
    '## In pages',
    fenced('ts browser', 'alert(1)'),
  ].join('\n')
  expect(extractModules('README.md', markdown)).toEqual([
    {
      readme: 'README.md',
      heading: 'Title',
      line: 7,
      text: '\n\n\n\n\n\nconst a = 1\n// # no heading either\n\n\n\nconsole.log(a) // 1\n',
      isForBrowsers: false,
    },
    {
      readme: 'README.md',
      heading: 'In pages',
      line: 16,
      text: `${'\n'.repeat(15)}alert(1)\n`,
      isForBrowsers: true,
    },
  ])
})

test.each([
  [fenced('js', 'call()'), 'a.md:1: write ts in place of js, so that it runs.'],
  [fenced('ts bowser', ''), 'a.md:1: "bowser" is unknown: after ts stands browser or nothing.'],
  [
    `${fenced('ts', '')}\n${fenced('ts browser', '')}`,
    'a.md:4: snippets for browsers and others need headings of their own.',
  ],
  ['```ts\ncall()', 'a.md:2: a snippet is not closed.'],
])('a snippet that would escape the checks is refused: %j', (markdown, message) => {
  expect(() => extractModules('a.md', markdown)).toThrow(new Error(message))
})
