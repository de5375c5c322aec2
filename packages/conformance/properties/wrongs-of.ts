import { type Document, fromXml, listOperations, type Operation } from '@casebook/openapi'
import type { GeneratedRequest } from '../../mock/src/differential/generate/generated-request.ts'
import type { Reply } from '../../mock/src/differential/send-request.ts'
import { createJudge } from '../src/judge.ts'

/** Node itself refuses what is no request, without a word. */
const REFUSED_BY_NODE = new Set([400, 417, 431])

/** Says what is wrong with an answer of the mock, a line each. Nothing wrong gives an empty list. */
export type WrongsOf = (request: GeneratedRequest, reply: Reply) => string[]

/** Makes the function that holds answers of the mock against a document, whatever was asked. */
export function createWrongsOf(document: Document): WrongsOf {
  const judge = createJudge(document)
  const operations = listOperations(document).map((operation) => ({
    operation,
    // A contract may have endings of paths that choose a format.
    path: new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/]*')}(\\.\\w+)?$`, 's'),
  }))

  return (request, reply) => {
    const [path = ''] = request.target.split('?')
    const here = operations.filter((each) => each.path.test(path)).map((each) => each.operation)
    // These have no content, whatever the contract says.
    const isBare = request.method === 'HEAD' || request.method === 'OPTIONS'
    return [...wrongStatus(here, request, reply), ...(isBare ? [] : wrongContent(here, reply))]
  }

  function wrongContent(here: Operation[], { status, headers, text }: Reply): string[] {
    const mediaType = headers['content-type']?.replace(/;.*/, '')
    if (mediaType === 'application/problem+json') return wrongProblem(status, text)
    const responses = here.flatMap((each) => each.responses.filter((one) => one.status === status))
    const mayBeEmpty = responses.some(({ content }) => content.length === 0)
    if (text === '' && (mayBeEmpty || REFUSED_BY_NODE.has(status))) return []
    const contents = responses.flatMap(({ content }) => content)
    const wrongs = contents
      .filter((content) => content.mediaType === mediaType)
      .map(({ schema }) => judge(schema, read(schema, mediaType, text)))
    if (wrongs.length === 0) return [`No contract has status ${status} as ${mediaType}.`]
    return wrongs.find(({ length }) => length === 0) ?? wrongs[0] ?? []
  }

  function read(schema: Parameters<typeof fromXml>[1], mediaType = '', text: string): unknown {
    if (/[/+]xml$/.test(mediaType)) return fromXml(document, schema, text)
    return /[/+]json$/.test(mediaType) ? JSON.parse(text) : text
  }
}

/** A status of 500 and above must have been asked for, or be what the contract has for the request's mistake. */
function wrongStatus(
  here: Operation[],
  { headers: { prefer = '' } }: GeneratedRequest,
  { status, headers }: Reply,
): string[] {
  if (status < 500 || prefer.includes(`code=${status}`)) return []
  const examples = here
    .flatMap(({ responses }) => responses.filter((response) => response.status === status))
    .flatMap(({ content }) => content.flatMap((each) => each.examples))
  const isMistake = headers['casebook-violations'] && examples.some((each) => each['x-violations'])
  return isMistake ? [] : [`Nobody asked for status ${status}.`]
}

function wrongProblem(status: number, text: string): string[] {
  const problem = JSON.parse(text)
  const isWhole =
    ['type', 'title', 'detail'].every((name) => typeof problem[name] === 'string') &&
    problem.status === status
  return isWhole ? [] : [`This is no problem with status ${status}: ${text}`]
}
