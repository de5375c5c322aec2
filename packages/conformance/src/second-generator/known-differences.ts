import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Difference } from './find-differences.ts'

/** A difference that is meant, in any operation of the contract. */
export interface KnownDifference {
  contract: string
  /** Parts of operations with the steps within, as in {@link Difference}. */
  at: string[]
  client: string
  second: string
  because: string
}

const list = new URL('known-differences.yaml', import.meta.url)

/**
 * Reads the list of the differences that are meant.
 *
 * @param text the list as YAML. Default: the text of known-differences.yaml.
 * @throws when a difference is listed without a reason.
 */
export function readKnownDifferences(text = readFileSync(list, 'utf8')): KnownDifference[] {
  const known: KnownDifference[] = parse(text)
  for (const { contract, at, because } of known) {
    if (!because?.trim())
      throw new Error(`known-differences.yaml: say under "because" why ${contract} has ${at}.`)
  }
  return known
}

/** Says which differences are not listed, and which are listed but not there, one line for each. */
export function holdAgainst(
  known: KnownDifference[],
  found: Map<string, Difference[]>,
): { unlisted: string[]; gone: string[] } {
  const places = known.flatMap(({ at, ...each }) => at.map((place) => ({ ...each, at: place })))
  const differences = [...found].flatMap(([contract, ofContract]) =>
    ofContract.map((each) => ({ ...each, contract })),
  )
  const placeOf = ({ contract, at, client, second }: Omit<(typeof places)[number], 'because'>) =>
    `${contract}: ${at}: ${client} in the client, ${second} in the second types`
  const [listed, there] = [new Set(places.map(placeOf)), new Set(differences.map(placeOf))]
  return {
    unlisted: differences
      .filter((each) => !listed.has(placeOf(each)))
      .map(({ operation, at, ...each }) =>
        placeOf({ ...each, at: [operation, at].filter(Boolean).join(' / ') }),
      ),
    gone: [...listed].filter((place) => !there.has(place)),
  }
}
