import { readBlocks } from './read-blocks.ts'

/** What a section of a page has in every language. */
export interface Section {
  /** How deep its heading is; 0 for what stands before the first. */
  depth: number
  /** The blocks of code, without comments, since these are translated. */
  blocks: string[]
  /** The numbers of cells in the rows of its tables. */
  rows: number[]
  items: number
  /** Where its links lead, in any order, since languages have their own. */
  links: string[]
  /** What is set as code in its text, each once, but for the values that a language may put in words. */
  code: string[]
}

/** What a page in Markdown consists of, apart from its words. */
export function outlineOf(page: string, markdown: string): Section[] {
  const blocks = readBlocks(page, markdown)
  const lines = markdown.split('\n')
  // The rest of the page, with its lines where they were.
  for (const { line, text } of blocks) lines.fill('', line - 2, line - 1 + text.split('\n').length)
  const starts = lines.flatMap((line, index) => (/^#+ /.test(line) ? [index] : []))
  return [0, ...starts].map((start, index, all) => {
    const end = all[index + 1] ?? lines.length
    const text = lines.slice(start, end)
    return {
      depth: /^#+ /.exec(text[0] ?? '')?.[0].trim().length ?? 0,
      blocks: blocks
        .filter(({ line }) => line > start && line <= end)
        .map(({ language, text }) => `${language}\n${withoutComments(text)}`),
      rows: text
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split(/(?<!\\)\|/).length),
      items: text.filter((line) => /^ *(-|\d+\.) /.test(line)).length,
      links: linksIn(text.join('\n')).toSorted(),
      code: [...new Set(codeIn(text.join('\n')))].toSorted(),
    }
  })
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(#|\/\/) .*\n| (#|\/\/) .*$/gm, '')
}

/** Targets, with the same file for readers of each language as one. Anchors have the words of a language. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => {
    const [path = '', anchor] = target.split('#')
    const file = path.replace(/\.ru(?=\.)/, '').replace(/^(\.\.\/)?llms\.txt$/, 'llms.txt')
    return anchor === undefined ? file : `${file}#`
  })
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code.replaceAll(/\s+/g, ' '))
    .filter((code) => !/^(true|false|null)$/.test(code))
}
