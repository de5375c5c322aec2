import type { Rolldown } from 'tsdown'

/** Parts of Prism that the mock does not use, since they speak to other hosts or read other formats, and what stands there. */
const LEFT_OUT: [part: RegExp, code: string][] = [
  [/prism-http\/dist\/forwarder\/index\.js$/, 'export {}'],
  [/prism-http\/dist\/mocker\/callback\/callbacks\.js$/, 'export {}'],
  [/http-spec\/(oas2|postman)\/operation\.js$/, 'export {}'],
  // It prints every body for a logger that the mock keeps silent.
  [
    /prism-http\/dist\/utils\/logger\.js$/,
    `const nothing = () => () => undefined
    export { nothing as logRequest, nothing as logResponse, nothing as violationLogger }`,
  ],
]

/** Modules in whose place another does the same and takes less, or can be bundled. */
const INSTEAD: Record<string, string> = {
  // All languages of the world, of which Prism uses English.
  '@faker-js/faker': '@faker-js/faker/locale/en',
  // Node's own are deprecated and say so on stderr.
  punycode: 'punycode/punycode.js',
  url: 'url/url.js',
}

/** Rolldown leaves modules alone whose name begins like this. */
const MARK = '\0left-out:'

/** Leaves the parts of Prism out of a bundle that the mock does not use, and makes the others fit into one. */
export function prismParts(): Rolldown.Plugin {
  return {
    name: 'prism-parts',
    resolveId: {
      order: 'pre',
      filter: {
        id: /^(@faker-js\/faker|punycode|url|jsonc-parser)$|\/(forwarder|callbacks|operation|logger)$/,
      },
      async handler(source, importer) {
        const options = { skipSelf: true }
        const found = await this.resolve(INSTEAD[source] ?? source, importer, options)
        if (!found) return null
        const isLeftOut = LEFT_OUT.some(([part]) => part.test(found.id))
        // Without the folder, which differs from machine to machine and would stand in the bundle.
        if (isLeftOut) return { ...found, id: MARK + found.id.replace(/^.*\/node_modules\//, '') }
        // Its usual form looks for its parts at run time.
        return source === 'jsonc-parser'
          ? { ...found, id: found.id.replace('/umd/', '/esm/') }
          : found
      },
    },
    load(id) {
      if (!id.startsWith(MARK)) return null
      return LEFT_OUT.find(([part]) => part.test(id))?.[1]
    },
    transform(code, id) {
      // There is no `this` at the top of a bundle.
      return id.includes('/uri-template-lite/') ? code.replaceAll('this.URI', 'exports.URI') : null
    },
  }
}
