import { Ajv, type Logger, type Options } from 'ajv'
import { GivenBody } from './given-body.ts'
import { safePattern } from './patterns/safe-pattern.ts'
import { MALFORMED } from './violations.ts'

type Compile = (
  this: { opts: Options; logger: Logger },
  schema: Node,
  ...more: unknown[]
) => unknown
type Node = Record<string, unknown>
type Validate = ((value: unknown) => unknown) & { errors?: unknown }

/** What requests are judged by. */
export interface Judging {
  /** The schemas to which those of the operation refer. */
  bundled: object | undefined
  /** Is told why a schema cannot be compiled. Everything fits it from then on. */
  onUncompiled: (error: Error) => void
}

const SILENT = { log: () => undefined, warn: () => undefined, error: () => undefined }

/** What Ajv takes for the engine of regular expressions. */
const regExp = Object.assign((pattern: string) => safePattern(pattern), { code: 'safePattern' })

/** Digits after the point of a quotient that count, since 19.99 is no multiple of 0.01 in binary fractions. */
const PRECISION = 6

let current: Judging | undefined

/** Judges by an operation: what is compiled meanwhile belongs to it. */
export function judgeBy<Found>(judging: Judging, judge: () => Found): Found {
  current = judging
  try {
    return judge()
  } finally {
    current = undefined
  }
}

/**
 * Makes the validators that Prism has made for itself judge patterns such that no text can hold up the mock, forms by
 * all that their schemas refer to, and numbers as decimal ones, and tell what they cannot compile. To be called once.
 */
export function equipPrismsAjv(): void {
  // Prism has a validator for each dialect, all of one class.
  const { prototype } = Object.getPrototypeOf(Ajv) as { prototype: { compile: Compile } }
  const { compile } = prototype
  prototype.compile = function equipped(schema, ...more) {
    // What it has to say of a contract, texts of it and all, is for nobody.
    this.logger = SILENT
    this.opts.code = { ...this.opts.code, regExp }
    this.opts.multipleOfPrecision = PRECISION
    if (!current) return compile.call(this, schema, ...more)
    const { bundled, onUncompiled } = current
    try {
      // Prism hands it over with other bodies only.
      const whole = schema.__bundled__ || !bundled ? schema : { ...schema, __bundled__: bundled }
      return forBodies(compile.call(this, forAjv(whole), ...more) as Validate)
    } catch (error) {
      // Prism would take it for one that everything fits, too, and compile it again for each request.
      onUncompiled(error as Error)
      return () => true
    }
  }
}

/** Takes bodies out of what they are handed over in. Where anything would do, a malformed one does not. */
function forBodies(validate: Validate): Validate {
  const judge: Validate = (given) => {
    const isGiven = given instanceof GivenBody
    const fits = validate(isGiven ? given.value : given)
    judge.errors = validate.errors
    if (!fits || !isGiven || !given.isMalformed) return fits
    judge.errors = [{ instancePath: '', keyword: MALFORMED, message: 'is malformed', params: {} }]
    return false
  }
  return judge
}

/**
 * A copy of a schema in which `int64` has 64 bits, where Prism puts the limits of what JavaScript counts without a gap, and in
 * which lists are described as those of its dialect are.
 */
function forAjv(schema: Node): Node {
  const hasPrefix = String(schema.$schema).includes('2020-12')
  return copy(schema) as Node

  function copy(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copy)
    if (typeof node !== 'object' || node === null) return node
    const made: Node = Object.fromEntries(
      Object.entries(node).map(([key, each]) => [key, VALUES.has(key) ? each : copy(each)]),
    )
    const { format, maximum, minimum, items, additionalItems } = made
    if (format === 'int64' && maximum === Number.MAX_SAFE_INTEGER) made.maximum = 2 ** 63
    if (format === 'int64' && minimum === Number.MIN_SAFE_INTEGER) made.minimum = -(2 ** 63)
    if (hasPrefix && Array.isArray(items)) {
      made.prefixItems = items
      if (additionalItems === undefined) delete made.items
      else made.items = additionalItems
    }
    return made
  }
}

const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples'])
