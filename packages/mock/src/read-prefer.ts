/** What a request asks the mock for: of these names those that it says, each with the value as it is written. */
export type Wishes = Partial<Record<Wish, string>>

type Wish = (typeof WISHES)[number]

const WISHES = ['code', 'example', 'dynamic', 'seed'] as const

/**
 * Reads `Prefer` of RFC 7240, and query parameters such as `__code`, which count where the header does not say the
 * same. Preferences with other names are ignored, since the RFC demands it: `Prefer: respond-async` is for the API.
 *
 * @param refuse makes the error for what would otherwise be ignored in silence: a wish that is said twice, and one that
 * stands after a semicolon, where only parameters of the preference before it do.
 */
export function readPrefer(
  prefer: string,
  query: Record<string, string | string[]>,
  refuse: (detail: string) => Error,
): Wishes {
  const fromHeader: Wishes = {}
  for (const text of split(prefer, ',')) {
    const [[name, value] = ['', ''], ...parameters] = split(text, ';').map(readPair)
    if (!isWish(name)) continue
    const stray = parameters.find((parameter) => isWish(parameter[0]))
    if (stray) {
      throw refuse(
        `Prefer has ${stray[0]} after a semicolon: part preferences by commas, as in "Prefer: ${name}=${value}, ${stray[0]}=${stray[1]}".`,
      )
    }
    if (fromHeader[name] !== undefined) throw refuse(`Prefer has ${name} twice: say it once.`)
    fromHeader[name] = value
  }
  const fromQuery: Wishes = {}
  for (const name of WISHES) {
    const value = query[`__${name}`]
    if (Array.isArray(value)) throw refuse(`The query has __${name} twice: say it once.`)
    if (value !== undefined) fromQuery[name] = value
  }
  return { ...fromQuery, ...fromHeader }
}

function isWish(name: string): name is Wish {
  return (WISHES as readonly string[]).includes(name)
}

/** Parts a text where it is not in quotes. */
function split(text: string, by: ',' | ';'): string[] {
  const part = by === ',' ? /(?:"(?:\\.|[^"\\])*"?|[^,])+/g : /(?:"(?:\\.|[^"\\])*"?|[^;])+/g
  return text.match(part) ?? []
}

function readPair(text: string): [name: string, value: string] {
  const [name = '', ...rest] = text.split('=')
  const value = rest.join('=').trim()
  const [, quoted] = /^"(.*)"$/.exec(value) ?? []
  return [name.trim().toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? value]
}
