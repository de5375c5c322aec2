// @ts-expect-error: it comes without types
import uriTemplate from 'uri-template-lite'

interface Template {
  match(path: string): object | null
}

/**
 * Makes Prism compile each path template once. By itself it does so, by generating code, for every request.
 * A compiled template keeps nothing of what it has matched. To be called once.
 */
export function rememberTemplates(): void {
  const { URI } = uriTemplate as { URI: { Template: new (template: string) => Template } }
  const { Template } = URI
  // What Prism compiles are the paths of contracts, so the map is bounded by them.
  const compiled = new Map<string, Template>()
  URI.Template = function remembered(template: string) {
    const known = compiled.get(template) ?? new Template(template)
    compiled.set(template, known)
    return known
  } as unknown as typeof Template
}
