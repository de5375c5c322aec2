/** Where a text stops being JSON, both counted from 1. */
export interface JsonError {
  line: number
  column: number
  /** Counted from 0, in the text as a whole. */
  index: number
}

const SPACE = /[ \t\n\r]*/y
const SCALAR =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy
const STRING = /"/y

/** Finds the first place in a text that keeps it from being JSON. Browsers say it each in their own way, in English, or not. */
export function findJsonError(text: string): JsonError | undefined {
  let index = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index
    const [found] = pattern.exec(text) ?? []
    index += found?.length ?? 0
    return found
  }
  const sign = (expected: string): boolean => {
    take(SPACE)
    if (text[index] !== expected) return false
    index++
    return true
  }
  const many = (close: string, item: () => boolean): boolean => {
    if (sign(close)) return true
    do if (!item()) return false
    while (sign(','))
    return sign(close)
  }
  const property = () => {
    take(SPACE)
    STRING.lastIndex = index
    return STRING.test(text) && take(SCALAR) !== undefined && sign(':') && value()
  }
  const value = (): boolean => {
    if (sign('{')) return many('}', property)
    if (sign('[')) return many(']', value)
    return take(SCALAR) !== undefined
  }
  const isWhole = value()
  take(SPACE)
  if (isWhole && index === text.length) return undefined
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, index }
}
