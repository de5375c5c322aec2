/** The folder that `build` writes and `startDocs` serves. */
export const site = new URL('../dist/', import.meta.url)
