/** The folder of the contracts as they were last released. */
export const releases = new URL('../../released/', import.meta.url)
