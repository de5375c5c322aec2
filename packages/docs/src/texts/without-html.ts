import type { Nodes } from 'mdast'
import { nodesIn, parseMarkdown } from './parse-markdown.ts'

/** The tags that our own pages write between the texts of a contract. They do nothing in the wrong place. */
const OURS =
  /^(?:<br>|<a id="[\w.-]+">|<\/a>|<details><summary>(?:[^<]|<\/?code>)*<\/summary>|<\/details>)$/

/** Where links may lead: to addresses without a scheme, which are within the site, and to these. */
const SCHEMES = ['http', 'https', 'mailto']

/**
 * Markdown in which nothing but Markdown has a meaning: raw HTML is read as text, a picture is a link to it, and a link
 * to anything but a page or a mailbox is text. `List<Case>` becomes `List\<Case>`.
 *
 * @param options.ours whether the tags stay that the pages of this package write themselves
 */
export function withoutHtml(markdown: string, { ours = false } = {}): string {
  let text = markdown
  // What follows a mark that became text may have a meaning now.
  for (let marks = marksIn(text, ours); marks.size > 0; marks = marksIn(text, ours)) {
    text = [...marks]
      .sort(([one], [other]) => other - one)
      .reduce(
        (changed, [at, mark]) =>
          `${changed.slice(0, at)}${mark === '!' ? '' : `\\${mark}`}${changed.slice(at + 1)}`,
        text,
      )
  }
  return text
}

/** The marks that give a meaning to what must have none, by their places. */
function marksIn(text: string, ours: boolean): Map<number, string> {
  const ofSite = nodesIn(parseMarkdown(text, 'site'))
  const hasDirective = ofSite.some(({ type }) => type.endsWith('Directive'))
  const ofOthers = hasDirective ? nodesIn(parseMarkdown(text, 'others')) : []
  const places = [...ofSite, ...ofOthers].flatMap((node) => {
    const start = node.position?.start.offset ?? 0
    const source = text.slice(start, node.position?.end.offset)
    if (node.type === 'text') return tagsIn(source).map((place) => start + place)
    return isForbidden(node, ours) ? [start + source.search(/[<[!]/)] : []
  })
  return new Map(places.map((place) => [place, text.charAt(place)]))
}

/** Where a text has what another reader of Markdown may take for a tag: they differ in what they take for one. */
function tagsIn(text: string): number[] {
  return [...text.matchAll(/\\.|<(?=[a-z/!?])/gis)]
    .filter(([mark]) => mark === '<')
    .map(({ index }) => index)
}

function isForbidden(node: Nodes, ours: boolean): boolean {
  if (node.type === 'html') return !(ours && node.value.split('\n').every(isOurs))
  if (node.type === 'image' || node.type === 'imageReference') return true
  return (node.type === 'link' || node.type === 'definition') && !leadsToPage(node.url)
}

/** Blocks of HTML have several lines, such as the end of one note and the beginning of the next. */
function isOurs(line: string): boolean {
  return line.trim() === '' || OURS.test(line.trim())
}

function leadsToPage(url: string): boolean {
  // Browsers pass over these signs, wherever they stand.
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(url.replaceAll(/[\p{Cc} ]/gu, '')) ?? []
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase())
}
