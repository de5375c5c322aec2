import { isDeepStrictEqual } from 'node:util'
import type { Breach, Comparable } from './comparable.ts'
import type { Difference, Exchange } from './difference.ts'
import type { GeneratedRequest } from './generate/generated-request.ts'

/**
 * The names of the differences that account for two answers, none when they are alike.
 * Undefined when the differences do not account for them.
 *
 * @param ask sends another request to stock Prism
 */
export async function explain(
  exchange: Exchange,
  differences: Difference[],
  ask: (request: GeneratedRequest) => Promise<Comparable | undefined>,
): Promise<string[] | undefined> {
  const plain = accountFor(exchange, differences)
  if (plain && exchange.stock) return plain
  // Each alone, so that none is credited with what another explains; then all together.
  const readings = differences.filter(({ readAs }) => readAs)
  for (const chosen of [...readings.map((each) => [each]), readings]) {
    let { request } = exchange
    const names: string[] = []
    for (const { name, readAs } of chosen) {
      const other = await readAs?.({ ...exchange, request })
      if (!other || isDeepStrictEqual(other, request)) continue
      request = other
      names.push(name)
    }
    if (names.length === 0) continue
    const stock = await ask(request)
    const found = stock && accountFor({ ...exchange, request, stock }, differences)
    if (found) return [...names, ...found]
  }
  return plain
}

function accountFor(exchange: Exchange, differences: Difference[]): string[] | undefined {
  const { stock, ours } = exchange
  const names: (string | undefined)[] = []
  if (!isDeepStrictEqual(answerOf(stock), answerOf(ours))) {
    names.push(differences.find(({ answer }) => answer?.(exchange))?.name)
  }
  // Violations that one of them does not tell cannot be compared.
  if (stock?.violations && ours.violations) {
    const account = (breaches: Breach[], by: 'stock' | 'ours') =>
      breaches.map(
        (breach) => differences.find((each) => each.violation?.(breach, by, exchange))?.name,
      )
    names.push(...account(without(stock.violations, ours.violations), 'stock'))
    names.push(...account(without(ours.violations, stock.violations), 'ours'))
  }
  return names.includes(undefined) ? undefined : ([...new Set(names)] as string[])
}

function answerOf(answer: Comparable | undefined): unknown {
  const { violations, ...rest } = answer ?? {}
  return rest
}

function without(breaches: Breach[], others: Breach[]): Breach[] {
  return breaches.filter((each) => !others.some((other) => isDeepStrictEqual(each, other)))
}
