import { expect, test } from 'vitest'
import { needs } from '../../../../scripts/programs.ts'
import { runGuide } from './run-guide.ts'

const FENCE = '```'
const fenced = (info: string, ...lines: string[]) =>
  [`${FENCE}${info}`, ...lines, FENCE, ''].join('\n')
const run = (...parts: string[]) => runGuide({ file: 'a.md', text: parts.join('\n') })

const url = 'http://127.0.0.1:4010'
const close = `curl -s -X PUT ${url}/api/2.0/crm/case/1234/close`
const problemOf = /^a\.md:(\d+): (.*)$/s

test(
  'commands and code of a reader run beside each other, and what they give is compared',
  needs('curl', 'python3'),
  async () => {
    const problems = await run(
      fenced('bash', `${close} -H 'Authorization: token'`),
      fenced(
        'json',
        '{ "count": 1, "status": 0, "statusCode": 200, "response": { "id": 1234, … } }',
      ),
      fenced('python', 'print(open("package.json").read())'),
      fenced('text', '{}'),
      fenced('js', `console.log('${url}')`),
      fenced('text', url),
      fenced('ts', 'const two: number = 2', 'console.log(two)'),
      fenced('text', '2'),
    )
    expect(problems).toEqual([])
  },
)

test(
  'another answer than the one that is shown is found, with its place',
  needs('curl'),
  async () => {
    const problems = await run(
      'Words.',
      fenced('bash', close),
      fenced('text', 'Forbidden'),
      fenced('ts', 'console.log(1)'),
      fenced('text', '2'),
    )
    expect(problems).toEqual([
      'a.md:3: shows Forbidden, but there comes Unauthorized.',
      'a.md:11: shows 2, but there comes 1.',
    ])
  },
)

test(
  'a command that fails, or is refused, is found where the guide shows no answer',
  needs('curl'),
  async () => {
    const problems = await run(
      fenced('bash', 'false | cat'),
      fenced('bash', close),
      fenced('js', 'throw new Error("oh")'),
      fenced('bash', 'no-such-program'),
      fenced('cobol', 'STOP RUN.'),
    )
    const [pipe, refused, thrown, missing, unknown] = problems.map((each) => problemOf.exec(each))
    expect(pipe?.slice(1)).toEqual(['2', 'ends with 1: '])
    expect(refused?.slice(1)).toEqual([
      '6',
      'is answered with 401, and the guide does not show it.',
    ])
    expect(thrown?.[2]).toMatch(/^ends with 1: .*Error: oh/s)
    expect(missing?.[2]).toMatch(
      /^ends with 127, since something is not installed \(apt-get .+\?\): /,
    )
    expect(unknown?.[2]).toBe(
      'nothing runs cobol: write bash, ts, js or python, or say no-run="why".',
    )
  },
)

test('a mock that the guide starts answers from then on', needs('curl'), async () => {
  const last = (path: string) =>
    `curl -s -X PUT ${url}${path} -H 'Authorization: t' -w '%{http_code}' -o x`
  const problems = await run(
    fenced('bash', last('/api/2.0/crm/case/77/close')),
    fenced('text', '200'),
    fenced('bash', 'npx casebook-mock --port 4010 --state'),
    fenced('bash', last('/api/2.0/crm/case/77/close')),
    fenced('text', '404'),
  )
  expect(problems).toEqual([])
  await expect(run(fenced('bash', 'npx casebook-mock --stat'))).rejects.toThrow(
    /^npx casebook-mock --stat starts no mock: .*--stat/s,
  )
})

test('a block that says why is not run', async () => {
  expect(await run(fenced('bash no-run="it fails"', 'false'))).toEqual([])
})

test.each([
  [fenced('bash no-run=""', 'false'), 'a.md:1: say why: no-run="the reason".'],
  [fenced('', 'false'), 'a.md:1: say the language of the block.'],
  ['~~~bash\nfalse\n~~~', 'a.md:1: write a fence as ``` at the start of the line.'],
  ['```bash\nfalse', 'a.md:2: the block is not closed.'],
  [
    `${fenced('bash', 'true')}Then:\n${fenced('json', '{}')}`,
    'a.md:6: put the answer right behind the command that gives it.',
  ],
  [fenced('json', '{}'), 'a.md:2: put the answer right behind the command that gives it.'],
])('a block that would escape the test is refused: %j', async (text, message) => {
  await expect(run(text)).rejects.toThrow(message)
})
