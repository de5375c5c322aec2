import { A_PATTERN, isPattern } from '../../patterns/is-pattern.ts'
import {
  type Check,
  type Fault,
  hasShape,
  listOf,
  mapping,
  mappingOf,
  one,
  within,
} from './checks.ts'
import { isObject, type Node } from './node.ts'

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isIgnored = (value: unknown) => value === 'ignored'
const isDate = (value: unknown) => !Number.isNaN(Date.parse(String(value)))

const isKind = (value: unknown) =>
  value === undefined ||
  hasShape(value, {
    parameter: isText,
    values: (values) => isObject(values) && Object.values(values).every(isObject),
  })

const LIST = {
  items: isText,
  limit: { parameter: isText, most: (most: unknown) => Number.isInteger(most) && Number(most) > 0 },
  offset: { parameter: isText },
  sort: { by: isText, order: isText, descending: isText },
  filter: { by: isText, operator: isText, value: isText },
  kind: isKind,
  counts: {
    returned: isText,
    offset: isText,
    next: { property: isText, plus: Number.isInteger },
    total: isText,
  },
}

const SELECTED = ['security', 'method', 'path', 'query', 'header', 'body']
const A_SELECTOR = `a mapping with "in", one of ${SELECTED.join(', ')}, and where needed name and rule, which are texts`

const isSelector = (value: unknown) =>
  isObject(value) &&
  SELECTED.includes(String(value.in)) &&
  Object.entries(value).every(
    ([key, each]) => ['in', 'name', 'rule'].includes(key) && typeof each === 'string',
  )

const RUNTIME =
  /^\$(?:violation\.names?|state\.keys|request\.(?:path|query|header)\..+|request\.body#\/.+)$/

/** Whether it is a runtime expression, alone or in braces within a text. */
function isRuntime(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const expression = value.startsWith('$') ? value : /\{(\$[^}]+)\}/.exec(value)?.[1]
  return expression !== undefined && RUNTIME.test(expression)
}

/** Whether steps lead to a place in a value, the last one perhaps to one that an object does not have yet. */
function leads(value: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  const isThere = Object.hasOwn(value, key)
  if (rest.length === 0) return isThere || !Array.isArray(value)
  return isThere && leads(value[key as keyof typeof value], rest)
}

const A_PLACE = 'a place that the value of the example has, with dots between the steps'
const placed = (place: string, { value }: Node): Fault[] =>
  leads(value, place.split('.')) ? [] : [{ path: [], wanted: A_PLACE }]

/** What has no meaning in the extensions of a document's root that the mock reads, by their names. */
export const OF_ROOT: Record<string, Check> = {
  'x-request-binding': mapping({
    letterCase: one(isIgnored, 'ignored'),
    bodyInQuery: one(isBoolean, 'true or false'),
    textAsScalars: one(isBoolean, 'true or false'),
    undeclaredMediaTypes: one(isIgnored, 'ignored'),
  }),
  'x-response-rules': mapping({
    accept: one(isIgnored, 'ignored'),
    fields: one(
      (value) => hasShape(value, { parameter: isText, of: isText }),
      'a mapping with the keys parameter and of, both of them texts',
    ),
  }),
  'x-format-suffixes': mappingOf((suffix, format) => {
    if (!/^\.[\w.-]+$/.test(suffix)) return [{ path: [], wanted: 'an ending such as .xml' }]
    const { unlessRequestIs = 'none' } = Object(format)
    const isFormat = hasShape(format, { mediaType: isText }) && isText(unlessRequestIs)
    return isFormat
      ? []
      : [{ path: [], wanted: 'a mapping with the keys mediaType and unlessRequestIs' }]
  }, 'a mapping of endings such as .xml'),
}

/** In those of its parts. */
export const OF_PARTS: Record<string, Check> = {
  'x-path-pattern': (value, { in: where, name }) => {
    if (!isPattern(value)) return [{ path: [], wanted: A_PATTERN }]
    return where === 'path'
      ? []
      : [{ path: [], wanted: `it at a parameter of the path, which ${name} is not` }]
  },
  'x-when-invalid': one(
    (value, { in: where }) => value === 'ignored' && where === 'query',
    'ignored, at a parameter of the query',
  ),
  'x-form-field': one(
    (value, { type, in: where }) =>
      value === false || (value === true && type === 'apiKey' && where === 'query'),
    'true, at a key in the query',
  ),
  // What may be a secret is better taken for one.
  'x-secret': (value) =>
    isBoolean(value) ? [] : [{ path: [], wanted: 'true or false', instead: true }],
  'x-list': one(
    (value) => hasShape(value, LIST),
    'a mapping with items, limit (parameter, most), offset (parameter), sort (by, order, descending), filter (by, operator, value) and counts (returned, offset, next, total)',
  ),
  'x-deprecated-since': one(isDate, 'a date such as 2026-01-31'),
  'x-sunset': one(isDate, 'a date such as 2026-01-31'),
  'x-violations': listOf(one(isSelector, A_SELECTOR), 'a list of violations'),
  'x-echo': mappingOf(
    (place, expression, owner) =>
      isRuntime(expression)
        ? placed(place, owner)
        : [{ path: [], wanted: 'a runtime expression such as $request.body#/title' }],
    'a mapping of places to runtime expressions',
  ),
  'x-computed': (value, owner) =>
    isObject(value)
      ? Object.keys(value).flatMap((place) => within(place, placed(place, owner)))
      : [],
}
