import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkToken, rememberToken, type Token } from './token.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A source that gives one token after the other, and counts how often it was asked. */
function source(...tokens: Token[]) {
  return vi.fn(async () => tokens.shift() ?? 'none left')
}

test('the source is asked once, however many ask at the same time', async () => {
  const ask = source('first')
  const token = rememberToken(ask)
  expect(await Promise.all([token(), token(), token()])).toEqual(['first', 'first', 'first'])
  expect(await token()).toBe('first')
  expect(ask).toHaveBeenCalledTimes(1)
})

test('a refused token is asked for once more, and those who were refused together share it', async () => {
  const ask = source('first', 'second')
  const token = rememberToken(ask)
  await token()
  expect(await Promise.all([token('first'), token('first')])).toEqual(['second', 'second'])
  expect(await token('first')).toBe('second')
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a token is renewed a minute before it expires', async () => {
  const expires = new Date('2026-11-22T11:00:00Z')
  const ask = source({ token: 'first', expires }, 'second')
  const token = rememberToken(ask)
  await token()
  vi.setSystemTime('2026-11-22T10:58:59Z')
  expect(await token()).toBe('first')
  vi.setSystemTime('2026-11-22T10:59:00Z')
  expect(await token()).toBe('second')
})

test('a token with a short life is renewed when nine tenths of it are over', async () => {
  const ask = source({ token: 'first', expires: '2026-11-22T10:00:10.0000000+00:00' }, 'second')
  const token = rememberToken(ask)
  await token()
  vi.setSystemTime('2026-11-22T10:00:08Z')
  expect(await token()).toBe('first')
  vi.setSystemTime('2026-11-22T10:00:09Z')
  expect(await token()).toBe('second')
})

test('a new token that has expired already is used until it is refused', async () => {
  const ask = source({ token: 'first', expires: '2023-10-07T13:03:01.0000000+03:00' }, 'second')
  const token = rememberToken(ask)
  expect([await token(), await token(), await token('first')]).toEqual(['first', 'first', 'second'])
})

test('a source that fails is asked again by the next call', async () => {
  const answers = [Promise.reject(new Error('no token today')), Promise.resolve('second')]
  const ask = vi.fn(() => answers.shift() as Promise<string>)
  const token = rememberToken(ask)
  const both = await Promise.allSettled([token(), token()])
  expect(both.map((each) => each.status)).toEqual(['rejected', 'rejected'])
  expect(await token()).toBe('second')
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a source that throws at once fails like one that rejects', async () => {
  const token = rememberToken(() => {
    throw new Error('no token today')
  })
  await expect(token()).rejects.toThrow('no token today')
})

test.each([undefined, null, '', 7, {}, { token: '' }])(
  'a source that gives %j fails with a reason',
  async (given) => {
    const token = rememberToken(() => given as never)
    await expect(token()).rejects.toThrow(/token/)
  },
)

test('a source that gives no answer is given up when the one who asked has no time left, and not before', async () => {
  const answers: Promise<string>[] = [new Promise(() => {}), Promise.resolve('second')]
  const ask = vi.fn(() => answers.shift() as Promise<string>)
  const token = rememberToken(ask)
  token(undefined, 1000)
  vi.advanceTimersByTime(997)
  const waiting = token(undefined, 1000)
  expect(ask).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(3)
  expect(await token(undefined, 1000)).toBe('second')
  expect(ask).toHaveBeenCalledTimes(2)
  expect(await Promise.race([waiting, 'still waiting'])).toBe('still waiting')
})

test('an answer that comes after its source was given up changes nothing', async () => {
  let answerLate: (token: string) => void = () => {}
  const answers = [
    new Promise<string>((resolve) => {
      answerLate = resolve
    }),
    Promise.resolve('second'),
  ]
  const token = rememberToken(() => answers.shift() as Promise<string>)
  const first = token(undefined, 1000)
  vi.advanceTimersByTime(1000)
  expect(await token(undefined, 1000)).toBe('second')
  answerLate('late')
  expect([await first, await token()]).toEqual(['late', 'second'])
})

test('a token that begins with what the client puts before it is refused, and not printed', () => {
  for (const token of ['Bearer geheim', 'bearer geheim', ' BEARER geheim'])
    expect(() => checkToken(token, 'Bearer ')).toThrow(
      'token must be an access token, without Bearer before it, or',
    )
  expect(checkToken('Bearerish', 'Bearer ')).toBe('Bearerish')
})

test('an expiry that is no date is refused', async () => {
  const token = rememberToken(() => ({ token: 'first', expires: 'tomorrow' }))
  await expect(token()).rejects.toThrow('expires is "tomorrow", which is not a date.')
})

test('a token that no header can hold is refused, and not printed', () => {
  expect(() => checkToken('geheim\ngeheim')).toThrow(/^((?!geheim).)*$/)
  expect(() => checkToken('Bearer abc=')).not.toThrow()
})
