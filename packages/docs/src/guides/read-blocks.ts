/** A fenced block of code in a guide. */
export interface Block {
  /** Number of its first line within the fences, counted from 1. */
  line: number
  language: string
  text: string
  /** Why the tests do not run it, where it says so. */
  noRun?: string
  /** Whether nothing but empty lines stands between it and the block before. */
  isNext: boolean
}

/** What marks a block that the tests do not run: `no-run="needs an account"` behind the language. */
const MARK = / no-run="([^"]*)"/

/**
 * Finds the blocks of a guide.
 *
 * @throws Error when a fence is not closed or not one of three backticks at the start of a line, when a block has no
 *   language, or when its mark has no reason. Such a block would escape the tests.
 */
export function readBlocks(file: string, markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let isNext = false
  for (const [index, line] of markdown.split('\n').entries()) {
    const fail = (reason: string): never => {
      throw new Error(`${file}:${index + 1}: ${reason}`)
    }
    if (open) {
      if (line === '```') {
        blocks.push(open)
        open = undefined
        isNext = true
      } else open.text += `${line}\n`
      continue
    }
    if (/^\s*(~~~|````|\s```)/.test(line)) fail('write a fence as ``` at the start of the line.')
    if (line.startsWith('```')) {
      const [, language = '', rest = ''] = /^```(\w*)(.*)$/.exec(line) ?? []
      const [, noRun] = MARK.exec(rest) ?? []
      if (!language) fail('say the language of the block.')
      if (rest.includes('no-run') && !noRun) fail('say why: no-run="the reason".')
      open = { line: index + 2, language, text: '', isNext, ...(noRun && { noRun }) }
    } else if (line.trim()) isNext = false
  }
  if (open) throw new Error(`${file}:${open.line}: the block is not closed.`)
  return blocks
}

/** A guide as its readers get it, without the marks for the tests. */
export function withoutMarks(markdown: string): string {
  return markdown.replaceAll(new RegExp(`^(\`\`\`\\w+.*?)${MARK.source}`, 'gm'), '$1')
}
