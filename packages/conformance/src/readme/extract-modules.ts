/** The snippets under one heading of a README, which together are one module. */
export interface SnippetModule {
  /** Path of the README from the root of the repository. */
  readme: string
  heading: string
  /** Number of the line on which the first snippet begins, counted from 1. */
  line: number
  /** The snippets, each line on the number that it has in the README; the other lines are empty. */
  text: string
  /** Whether it needs a browser (`ts browser`), so that its types are checked and it is not run. */
  isForBrowsers: boolean
}

/** Other names of the language, under which a snippet would not be checked. */
const UNCHECKED = /^(typescript|tsx|mts|cts|javascript|jsx?|mjs|cjs)$/

/**
 * Finds the modules in a README. Snippets under one heading continue each other, and a heading begins a new module.
 *
 * @throws Error when a snippet would escape the checks.
 */
export function extractModules(readme: string, markdown: string): SnippetModule[] {
  const lines = markdown.split('\n')
  const modules: SnippetModule[] = []
  let heading = ''
  let current: SnippetModule | undefined
  let fence: { info: string; module: SnippetModule | undefined } | undefined
  const fail = (index: number, reason: string) => {
    throw new Error(`${readme}:${index + 1}: ${reason}`)
  }

  const open = (info: string, index: number) => {
    const [language = '', ...words] = info.trim().split(/\s+/)
    if (UNCHECKED.test(language)) fail(index, `write ts in place of ${language}, so that it runs.`)
    if (language !== 'ts') return undefined
    const [unknown] = words.filter((word) => word !== 'browser')
    if (unknown) fail(index, `"${unknown}" is unknown: after ts stands browser or nothing.`)
    const isForBrowsers = words.includes('browser')
    if (!current) {
      current = { readme, heading, line: index + 2, text: '', isForBrowsers }
      modules.push(current)
    }
    if (current.isForBrowsers !== isForBrowsers)
      fail(index, 'snippets for browsers and others need headings of their own.')
    return current
  }

  for (const [index, line] of lines.entries()) {
    const [, info] = /^ *```(.*)$/.exec(line) ?? []
    if (info !== undefined) fence = fence ? undefined : { info, module: open(info, index) }
    else if (fence?.module) fence.module.text = `${padTo(fence.module.text, index)}${line}\n`
    else if (!fence && /^#+ /.test(line)) {
      heading = line.replace(/^#+ /, '')
      current = undefined
    }
  }
  if (fence) fail(lines.length - 1, 'a snippet is not closed.')
  return modules
}

/** Adds empty lines until a text has so many. */
function padTo(text: string, lines: number): string {
  return text + '\n'.repeat(lines - (text.split('\n').length - 1))
}
