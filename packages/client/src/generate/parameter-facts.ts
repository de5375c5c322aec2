import {
  type Content,
  type Document,
  isJson,
  type Operation,
  type Parameter,
  type Schema,
} from '@casebook/openapi'
import { writeParameter } from '@casebook/openapi/write-parameter'
import type { OperationFacts, ParameterStyle } from '../contract-facts.ts'
import { mediaKind, partsIn } from './media-kind.ts'
import { Refusal } from './refusal.ts'
import { schemaOf } from './schema-of.ts'
import { secretNames } from './secret-names.ts'

/** OpenAPI ignores header parameters of these names, since bodies and credentials say the same. */
const IGNORED = /^(accept|content-type|authorization)$/i

/** The styles that OpenAPI knows in each place, its own choice first. */
const STYLES: Record<string, string[]> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
}

/** The parameters that are arguments of a call. */
export function parametersOf({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ name, in: where }) => where !== 'header' || !IGNORED.test(name))
}

/**
 * What the client must know of the parameters of an operation.
 *
 * @throws Refusal when it cannot write one of them.
 */
export function parameterFacts(
  document: Document,
  operation: Operation,
): Pick<OperationFacts, 'secrets' | 'lists' | 'query' | 'headers' | 'styles'> {
  const parameters = parametersOf(operation)
  checkNames(operation, parameters)
  const within = (where: string) => parameters.filter((each) => each.in === where)
  const named = <Value>(of: Parameter[], value: (parameter: Parameter) => Value | undefined) => {
    const entries = of
      .map((each) => [each.name, value(each)] as const)
      .filter(([, each]) => each !== undefined)
    return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, Value>) : undefined
  }
  const secrets = secretNames(document, operation)
  const lists = named(within('path'), (each) => each['x-comma-separated'])
  const headers = named(within('header'), (each) => defaultOf(document, each) ?? null)
  const styles = named(parameters, (each) => styleOf(document, each))
  const query = within('query').map(({ name }) => name)
  return {
    ...(secrets.length > 0 && { secrets }),
    ...(lists && { lists }),
    ...(query.length > 0 && { query }),
    ...(headers && { headers }),
    ...(styles && { styles }),
  }
}

/** The default of a parameter, as it is sent when the parameter is not given. */
export function defaultOf(document: Document, parameter: Parameter): string | undefined {
  const { default: value } = schemaOf(document, parameter.schema as Schema)
  return value === undefined ? undefined : writeParameter(parameter, value)
}

/** All arguments of a call stand in one object, so that their names must differ. */
function checkNames({ path }: Operation, parameters: Parameter[]): void {
  const names = parameters.map(({ name }) => name)
  const [twice] = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Refusal(`two of its parameters are called ${twice}`)
  if (names.includes('__proto__')) throw new Refusal('no argument can be called __proto__')
  const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  const inPath = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
  const [odd] = [...declared, ...inPath].filter(
    (name) => !declared.includes(name) || !inPath.includes(name),
  )
  if (odd !== undefined)
    throw new Refusal(`its path and its path parameters do not agree on ${odd}`)
}

/** How a parameter is written, where that is not how most are: as a text, or in a query as one text for each item. */
function styleOf(document: Document, parameter: Parameter): ParameterStyle | undefined {
  const { name, in: where, schema, content, style, explode } = parameter
  const styles = STYLES[where]
  if (!styles) throw new Refusal(`its parameter ${name} is a cookie, which pages cannot send`)
  if (content) return styleOfContent(document, parameter)
  if (style !== undefined && !styles.includes(style))
    throw new Refusal(`its parameter ${name} has the style ${style}, which no ${where} has`)
  const isUsual = (style ?? styles[0]) === styles[0]
  const isExploded = explode ?? (style ?? styles[0]) === 'form'
  const mayBe = partsIn(document, schema as Schema)
  if (style === 'deepObject' && mayBe.includes('array'))
    throw new Refusal(`its parameter ${name} is a list, which has no form in the style deepObject`)
  const isPlain =
    mayBe.length === 0
      ? isUsual || where === 'query'
      : where === 'query' && isUsual && isExploded && !mayBe.includes('object')
  if (isPlain || parameter['x-comma-separated']) return undefined
  return { ...(style !== undefined && { style }), ...(explode !== undefined && { explode }) }
}

function styleOfContent(document: Document, { name, content }: Parameter): 'json' | undefined {
  const [[mediaType, { schema = {} }] = ['', {}]] = Object.entries(content ?? {})
  if (isJson(mediaType)) return 'json'
  if (mediaKind(document, { mediaType, schema } as Content) === 'text') return undefined
  throw new Refusal(`its parameter ${name} is of the media type ${mediaType}`)
}
