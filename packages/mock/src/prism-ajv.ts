import { Ajv, type Logger, type Options } from 'ajv'
import { safePattern } from './patterns/safe-pattern.ts'

type Compile = (
  this: { opts: Options; logger: Logger },
  schema: Node,
  ...more: unknown[]
) => unknown
type Node = Record<string, unknown>

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
 * all that their schemas refer to, and tell what they cannot compile. To be called once.
 */
export function equipPrismsAjv(): void {
  // Prism has a validator for each dialect, all of one class.
  const { prototype } = Object.getPrototypeOf(Ajv) as { prototype: { compile: Compile } }
  const { compile } = prototype
  prototype.compile = function equipped(schema, ...more) {
    // What it has to say of a contract, texts of it and all, is for nobody.
    this.logger = SILENT
    this.opts.code = { ...this.opts.code, regExp }
    if (!current) return compile.call(this, schema, ...more)
    const { bundled, onUncompiled } = current
    try {
      // Prism hands it over with other bodies only.
      const whole = schema.__bundled__ || !bundled ? schema : { ...schema, __bundled__: bundled }
      return compile.call(this, whole, ...more)
    } catch (error) {
      // Prism would take it for one that everything fits, too, and compile it again for each request.
      onUncompiled(error as Error)
      return () => true
    }
  }
}
