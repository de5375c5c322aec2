/** The next call of this tab goes to the same server. Storage may be forbidden. */
export function remember(key: string, address: string): void {
  try {
    sessionStorage.setItem(key, address)
  } catch {}
}

/** The address that this tab has called before. */
export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
