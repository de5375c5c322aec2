import { elementsIn } from '../elements-in.ts'

/** What a hostile text has become in a page: elements, scripts, handlers, links that run code, things of others. */
export function findMarks(html: string): string[] {
  return elementsIn(html).flatMap(({ tagName, attrs }) => {
    const attributes = attrs.filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        (['href', 'src', 'action', 'srcset', 'data', 'formaction'].includes(name) &&
          (/^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu.test(value) ||
            (name === 'src' && value.includes('evil.example')))),
    )
    return [
      ...(['x-pwn', 'case', 'iframe', 'object', 'embed', 'base', 'b'].includes(tagName)
        ? [`<${tagName}>`]
        : []),
      ...attributes.map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ]
  })
}
