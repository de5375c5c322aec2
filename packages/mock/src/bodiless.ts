/** Statuses whose answers have no body, whatever a contract says. */
export const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])
