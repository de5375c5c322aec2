import {
  type Contract,
  type Document,
  listOperations,
  type Operation,
  resolve,
} from '@casebook/openapi'
import { type Language, languages } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { markdownHtml } from '../texts/markdown-html.ts'
import { answerFormats } from './answer-formats.ts'
import { bodyType, formControls } from './body-type.ts'
import type { ConsoleData } from './console-data.ts'
import { type Control, parameterControl } from './control.ts'
import { credentialWays } from './credentials.ts'
import { excerpt, withoutNotes } from './excerpt.ts'
import { MOCK } from './mock.ts'
import { type ServerChoice, serverChoices } from './server-choices.ts'
import { words } from './words.ts'

/** The places of parameters, in the order in which a reader meets them. */
const PLACES = ['path', 'query', 'header', 'cookie'] as const

/** The console of an operation, as its page shows it. */
export interface ConsolePage {
  language: Language
  api: string
  /** Of the operation in the reference, such as `cases/closecase`. */
  route: string
  title: string
  description: string
  /** The method and the path. */
  call: string
  mock: string
  servers: ServerChoice[]
  groups: { place: (typeof PLACES)[number]; controls: Control[] }[]
  /** HTML. */
  bodyDescription: string
  bodyRequired: boolean
  /** The fields of each media type that is a form. */
  forms: Control[][]
  /** What the contract says of each status, as HTML. */
  responses: { key: string; description: string }[]
  data: ConsoleData
}

/** The pages on which a reader calls the operations of all contracts, in all languages. */
export function consolePages(contracts: Record<Language, Contract[]>): ConsolePage[] {
  return languages.flatMap((language) =>
    contracts[language].flatMap((contract) =>
      listOperations(contract.document).map((operation) =>
        consolePage(contract, operation, language),
      ),
    ),
  )
}

/** The page on which a reader calls an operation. */
export function consolePage(
  { name: api, document }: Contract,
  operation: Operation,
  language: Language,
): ConsolePage {
  const say = words[language]
  const { parameters, requestBody, responses, basePath, path } = operation
  const contents = requestBody?.content ?? []
  const forms = contents.map((content, index) => formControls(document, content, `field-${index}`))
  return {
    language,
    api,
    route: operationRoute(document, operation).slice(1),
    title: `${say.tryIt}: ${operation.summary}`,
    description: `${operation.summary}: ${document.info.title}`,
    call: `${operation.method.toUpperCase()} ${basePath}${path}`,
    mock: MOCK.origin + basePath,
    servers: serverChoices(document, operation),
    groups: PLACES.map((place) => ({
      place,
      controls: parameters.flatMap((parameter, index) =>
        parameter.in === place ? [parameterControl(document, `parameter-${index}`, parameter)] : [],
      ),
    })).filter(({ controls }) => controls.length > 0),
    bodyDescription: markdownHtml(bodyDescription(document, operation)),
    bodyRequired: requestBody?.required ?? false,
    forms,
    responses: responses.map(({ key, description }) => ({
      key,
      description: markdownHtml(description),
    })),
    data: {
      api,
      document: excerpt(document, [parameters, contents.map(({ schema }) => schema)]),
      operation: withoutNotes(withoutAnswers(operation)),
      ways: credentialWays(document, operation),
      answers: answerFormats(document, operation),
      bodies: contents.map((content, index) =>
        bodyType(api, document, content, forms[index] ?? []),
      ),
      mockCommand: MOCK.command,
      words: say,
    },
  }
}

function bodyDescription(document: Document, { path, method }: Operation): string {
  const { requestBody } = document.paths?.[path]?.[method as 'put'] ?? {}
  return (requestBody && resolve(document, requestBody).description) ?? ''
}

function withoutAnswers(operation: Operation): Operation {
  const { requestBody, responses } = operation
  return {
    ...operation,
    ...(requestBody && {
      requestBody: {
        ...requestBody,
        content: requestBody.content.map((content) => ({ ...content, examples: [] })),
      },
    }),
    responses: responses.map((response) => ({ ...response, description: '', content: [] })),
    extensions: {},
  }
}
