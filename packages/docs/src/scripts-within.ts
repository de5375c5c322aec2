import { elementsIn } from './elements-in.ts'

/** The scripts within a page that are not files, each as it stands there. Blocks of data, such as JSON, are no scripts. */
export function scriptsWithin(html: string): string[] {
  return elementsIn(html)
    .filter(({ tagName, attrs }) => {
      const { src, type = '' } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
      return tagName === 'script' && src === undefined && !/^application\/.*json$/.test(type)
    })
    .map(({ childNodes: [code] }) => (code && 'value' in code ? code.value : ''))
}
