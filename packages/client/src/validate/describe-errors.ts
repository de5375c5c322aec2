import type { Violation } from './answer-validator.ts'
import { kindOf } from './kind-of.ts'
import type { SchemaError } from './validators.ts'

/**
 * Says in words what is wrong with a body: each violation once, in the order of the errors.
 *
 * @param body what the errors are about. Its values are looked at, and none is put into words.
 */
export function describeErrors(errors: readonly SchemaError[], body: unknown): Violation[] {
  const violations = errors
    // It only says that the errors of `then` or `else` count, which are there as well.
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ path: pathOf(error), message: messageOf(error, body) }))
  const unique = new Map(violations.map((violation) => [JSON.stringify(violation), violation]))
  return [...unique.values()]
}

/** The names under which an error keeps the property that it is about, where that is not the value itself. */
const PROPERTIES = ['missingProperty', 'additionalProperty', 'unevaluatedProperty']

function pathOf({ instancePath, params }: SchemaError): string {
  const name = PROPERTIES.map((key) => params[key]).find((value) => typeof value === 'string')
  return name === undefined
    ? instancePath
    : `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function messageOf({ instancePath, keyword, params }: SchemaError, body: unknown): string {
  const found = valueAt(body, instancePath)
  switch (keyword) {
    case 'type':
      return `must be ${[params.type].flat().map(withArticle).join(' or ')}, but is ${kindOf(found)}`
    case 'const':
      return mustBe([params.allowedValue], found)
    case 'enum':
      return mustBe(params.allowedValues as unknown[], found)
    case 'required':
    case 'dependentRequired':
      return 'is required, but is missing'
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'false schema':
      return 'is not allowed here'
    case 'minLength':
    case 'maxLength':
      return mustHave(keyword, params.limit, 'character')
    case 'minItems':
    case 'maxItems':
      return mustHave(keyword, params.limit, 'item')
    case 'minProperties':
    case 'maxProperties':
      return mustHave(keyword, params.limit, 'property', 'properties')
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${params.comparison} ${params.limit}, but is not`
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}, but is not`
    case 'format':
      return `must have the format ${params.format}, but has not`
    case 'pattern':
      return `must match the pattern ${params.pattern}, but does not`
    case 'uniqueItems':
      return 'must not hold an item twice, but does'
    case 'anyOf':
    case 'oneOf':
      return params.passingSchemas
        ? 'must fit one of the choices that the contract gives, but fits several'
        : 'must fit a choice that the contract gives, but fits none'
    default:
      return `breaks the rule "${keyword}" of the contract`
  }
}

function mustBe(allowed: unknown[], found: unknown): string {
  const values = allowed.map((value) => JSON.stringify(value)).join(', ')
  const kind = kindOf(found)
  const other = allowed.some((value) => kindOf(value) === kind)
    ? kind.replace(/^an? /, 'another ')
    : kind
  return `must be ${allowed.length > 1 ? 'one of ' : ''}${values}, but is ${other}`
}

function mustHave(keyword: string, limit: unknown, one: string, many = `${one}s`): string {
  const [bound, found] = keyword.startsWith('min') ? ['least', 'fewer'] : ['most', 'more']
  return `must have at ${bound} ${limit} ${limit === 1 ? one : many}, but has ${found}`
}

function withArticle(type: unknown): string {
  if (type === 'null') return 'null'
  return `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${type}`
}

/** The value to which a JSON pointer leads. Each step is there, since Ajv went the same way. */
function valueAt(body: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce((parent, key) => (parent as Record<string, unknown>)[key], body)
}
