/** What stands in the place of a secret. */
export const MASK = '***'

/** Secrets that were masked, each with what stands in its place, so that they are found where they are repeated. */
export type Found = Map<string, string>

/** In characters. Shorter ones would be found all over. */
const SHORTEST_TO_REPEAT = 4
/** Of so many or more, all that may repeat one is masked as a whole, since to look for them would take long. */
export const MOST_FOUND = 100

/** Notes a secret and gives what stands in its place. */
export function hide(secret: string, found: Found): string {
  if (secret.length >= SHORTEST_TO_REPEAT && secret !== MASK && found.size < MOST_FOUND) {
    found.set(secret, MASK)
  }
  return MASK
}
