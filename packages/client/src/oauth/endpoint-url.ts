import { parseUrl } from '../parse-url.ts'

/** The names that stand in braces in the template of a URL. */
export type VariableName<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | VariableName<Rest> : never

/** What takes the place of a part of a contract's URL, or of the whole. */
interface Replacements {
  variables?: Readonly<Record<string, string>> | undefined
  loginDomain?: string | undefined
  authorizationUrl?: string | undefined
  tokenUrl?: string | undefined
}

/**
 * Makes the URL of an endpoint of the login server, from the contract's template or the caller's own URL.
 *
 * @throws TypeError when an option is missing or malformed, or the URL would carry secrets unencrypted.
 */
export function endpointUrl(
  name: 'authorizationUrl' | 'tokenUrl',
  template: string,
  options: Replacements,
): URL {
  const text = options[name] ?? fillTemplate(name, template, options)
  const url = parseUrl(text)
  if (!url) throw new TypeError(`${name} is not a URL such as ${template}.`)
  if (url.username || url.password) {
    throw new TypeError(`${name} has a user name or password before its host: remove it.`)
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(
      `${name} begins with ${url.protocol}//${url.host}, where others could read the secrets: use https. Plain http serves only a login server on this machine, such as http://127.0.0.1:8080.`,
    )
  }
  return url
}

function fillTemplate(
  name: string,
  template: string,
  { variables = {}, loginDomain }: Replacements,
): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, variable: string) =>
    checkVariable(variable, variables[variable]),
  )
  if (loginDomain === undefined) return filled
  if (!/^[\w.-]+(:\d+)?$/.test(loginDomain)) {
    throw new TypeError(
      `loginDomain is "${loginDomain}", which is not a host name such as ${new URL(filled).host}. A whole URL goes into ${name}.`,
    )
  }
  return filled.replace(/\/\/[^/]+/, `//${loginDomain}`)
}

function checkVariable(name: string, value: string | undefined): string {
  const fix = `Pass it as variables: { ${name}: '…' }.`
  if (typeof value !== 'string') throw new TypeError(`${name} of the login URL is missing. ${fix}`)
  if (value === '') throw new TypeError(`${name} of the login URL is empty. ${fix}`)
  // A value of dots would climb out of its place in the path.
  const unsafe = /^\.+$/.exec(value) ?? /[^\w.~-]/u.exec(value)
  if (unsafe) {
    throw new TypeError(
      `${name} of the login URL must be one word of letters, digits, ".", "_", "~" and "-", without ${JSON.stringify(unsafe[0])}. ${fix}`,
    )
  }
  return value
}

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host)
}
