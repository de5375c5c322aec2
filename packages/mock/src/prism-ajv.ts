import { Ajv, type Logger, type Options } from 'ajv'
import { safePattern } from './patterns/safe-pattern.ts'

type Compile = (this: { opts: Options; logger: Logger }, ...args: unknown[]) => unknown

const SILENT = { log: () => undefined, warn: () => undefined, error: () => undefined }

/** What Ajv takes for the engine of regular expressions. */
const regExp = Object.assign((pattern: string) => safePattern(pattern), { code: 'safePattern' })

/**
 * Makes the validators that Prism has made for itself judge patterns such that no text can hold up the mock. To be called
 * once.
 */
export function equipPrismsAjv(): void {
  // Prism has a validator for each dialect, all of one class.
  const { prototype } = Object.getPrototypeOf(Ajv) as { prototype: { compile: Compile } }
  const { compile } = prototype
  prototype.compile = function equipped(...args) {
    // What it has to say of a contract, texts of it and all, is for nobody.
    this.logger = SILENT
    this.opts.code = { ...this.opts.code, regExp }
    return compile.apply(this, args)
  }
}
