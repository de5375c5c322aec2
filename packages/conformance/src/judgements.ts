import { readdirSync, readFileSync } from 'node:fs'
import { type Document, listOperations, type Operation, resolve } from '@casebook/openapi'
import type { OpenAPIV3_1 } from 'openapi-types'
import { parse, type YAMLSeq } from 'yaml'
import { createJudge, type Judge } from './judge.ts'

/** Texts, a body, or neither: then the message is empty. Places are dotted, such as `response.members.0.id`. */
interface Message {
  /** The status of a response. */
  status?: number
  /** All parameters of a request. */
  parameters?: Record<string, unknown>
  /** All headers of a response that count. */
  headers?: Record<string, unknown>
  body?: unknown
  /** Key of the named example that is the body. */
  from?: string
  /** By default the first of the contract. With several, the body is judged by each of them. */
  mediaType?: string | string[]
  /** Values by their place, all put in together. */
  set?: Record<string, unknown>
  /** Places of which each is left out in turn. */
  remove?: string[]
  /** Places of which each gets each value of `put` in turn. By default all of the message is replaced by it. */
  at?: string[]
  put?: unknown[]
}

/** A request or a response, and whether the contract must accept it. */
export interface Judgement {
  what: string
  request?: Message
  response?: Message
  valid: boolean
  /** Parts of violations, all of which must be found. Lists in the list count as if they were written out. */
  because?: string | string[]
}

type Verdict = [variant: string, violations: string[]]

const folder = new URL('../judgements/', import.meta.url)
const files = new Map<string, Record<string, Judgement[]>>()

/** `!times [256, x]` is a long text, `!times [31, { key: x }]` a long list. */
const times = {
  tag: '!times',
  collection: 'seq' as const,
  resolve(sequence: unknown) {
    const [count, part] = (sequence as YAMLSeq).toJSON() as [number, unknown]
    return typeof part === 'string' ? part.repeat(count) : Array(count).fill(part)
  },
}

/** The judgements of an API, by the operation that they are about. */
export function readJudgements(name: string): Record<string, Judgement[]> {
  const known = files.get(name)
  if (known) return known
  const found = readdirSync(new URL(`${name}/`, folder)).map((file) => {
    const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    return [file.replace(/\.yaml$/, ''), parse(text, { customTags: [times], merge: true })]
  })
  files.set(name, Object.fromEntries(found))
  return Object.fromEntries(found)
}

/**
 * Holds the judgements of an API against a document, and returns a line for each that the document gets wrong.
 * Where a judgement names what the document lacks, that is such a line too.
 */
export function misjudged(name: string, document: Document): string[] {
  try {
    const judge = createJudge(document)
    const operations = new Map(listOperations(document).map((each) => [each.operationId, each]))
    return Object.entries(readJudgements(name)).flatMap(([operationId, judgements]) =>
      judgements.flatMap((judgement) => {
        const mistake = findMistake(document, judge, operations.get(operationId), judgement)
        return mistake ? [`${operationId}: ${judgement.what}: ${mistake}`] : []
      }),
    )
  } catch (error) {
    return [`${name}: ${(error as Error).message}`]
  }
}

function findMistake(document: Document, judge: Judge, of: Operation | undefined, it: Judgement) {
  try {
    if (!of) throw new Error('the contract has no such operation')
    const reasons = [it.because ?? []].flat(Number.POSITIVE_INFINITY) as string[]
    if (it.valid === reasons.length > 0) throw new Error('only what is refused has reasons')
    const agrees = ([, found]: Verdict) =>
      it.valid
        ? found.length === 0
        : reasons.every((reason) => found.some((line) => line.includes(reason)))
    const message = it.response ?? it.request ?? {}
    const wrong = weigh(document, judge, of, message).find((verdict) => !agrees(verdict))
    const list = (lines: string[]) => lines.join(', ') || 'nothing'
    return wrong && `${wrong[0]}: expected ${list(reasons)}, found ${list(wrong[1])}`
  } catch (error) {
    return (error as Error).message
  }
}

/** Each variant of a message, with its violations. */
function weigh(document: Document, judge: Judge, of: Operation, message: Message): Verdict[] {
  const { mediaType, from, body } = message
  const { texts, content, bodyRequired } = declare(document, of, message.status)
  const judgeTexts = (values: Record<string, unknown>) => {
    const stray = Object.keys(values).find((key) => !texts.some(({ name }) => name === key))
    if (stray) throw new Error(`there is no ${stray}`)
    return texts.flatMap(({ name, required, schema = {} }) => {
      if (!(name in values)) return required ? [`${name} is required`] : []
      const value = asRead([resolve(document, schema).type].flat(), values[name])
      return judge(schema, value).map((line) => name + line.replace(/^\/ /, ' '))
    })
  }
  const values = message.parameters ?? message.headers
  if (values) return vary(values, message, judgeTexts)
  if (body === undefined && !from) {
    return [['nothing', judgeTexts({}).concat(bodyRequired ? 'a body is required' : [])]]
  }
  if (content.length === 0) return [['a body', ['no body is allowed']]]
  return [mediaType ?? content[0]?.mediaType].flat().flatMap((wanted) => {
    const found = content.find((each) => each.mediaType === wanted)
    const example = found?.examples.find(({ key }) => key === from)
    if (!found || (from && !example)) throw new Error(`there is no ${from ?? 'body'} in ${wanted}`)
    return vary(example ? example.value : body, message, (value) => judge(found.schema, value))
  })
}

/** What an operation says of its requests, or of its responses with a status. */
function declare(document: Document, of: Operation, status: number | undefined) {
  if (status === undefined) {
    const { content = [], required = false } = of.requestBody ?? {}
    return { texts: of.parameters, content, bodyRequired: required }
  }
  const method = of.method as OpenAPIV3_1.HttpMethods
  const response = document.paths?.[of.path]?.[method]?.responses?.[status]
  const content = of.responses.find((each) => each.status === status)?.content
  if (!response || !content) throw new Error(`there is no response ${status}`)
  const texts = Object.entries(resolve(document, response).headers ?? {}).map(
    ([name, header]) =>
      ({ ...resolve(document, header), name, in: 'header' }) as Operation['parameters'][number],
  )
  return { texts, content, bodyRequired: content.length > 0 }
}

/** What a server makes of a text: a number where one is wanted and it is one. */
function asRead(types: unknown[], value: unknown): unknown {
  const numeric = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
  return numeric && (types.includes('integer') || types.includes('number')) ? Number(value) : value
}

function vary<T>(base: T, message: Message, judge: (value: T) => string[]): Verdict[] {
  const { set = {}, remove = [], at = [''], put = [] } = message
  const keys = (place: string) => place.split('.').filter(Boolean)
  const start = Object.entries(set).reduce(
    (value, [place, part]) => change(value, keys(place), part),
    base,
  )
  const changes: [string, unknown?][] = [
    ...at.flatMap((place) => put.map((part): [string, unknown] => [place, part])),
    ...remove.map((place): [string] => [place]),
  ]
  if (changes.length === 0) return [['as it is', judge(start)]]
  return changes.map(([place, part]) => [
    part === undefined ? `without ${place}` : `with ${place} ${JSON.stringify(part)}`,
    judge(change(start, keys(place), part)),
  ])
}

/** A copy of a value with another part in a place, or without the part there. */
function change<T>(value: T, [key, ...rest]: string[], part?: unknown): T {
  if (key === undefined) return part as T
  const leaveOut = rest.length === 0 && part === undefined
  if (typeof value !== 'object' || value === null || (leaveOut && !(key in value))) {
    throw new Error(`there is no ${key} to change`)
  }
  // Only what is on the way is copied, since there are thousands of variants.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  if (leaveOut) delete copy[key]
  else copy[key] = change(copy[key], rest, part)
  return copy as T
}
