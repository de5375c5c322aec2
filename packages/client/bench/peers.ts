import { readFileSync } from 'node:fs'

/** A way to call the API. */
export interface Peer {
  name: string
  /** File in `programs/`. */
  program: string
  /** The package that it comes from, if it is not this one or Node. */
  from?: string
  /** Whether it retries and gives up in time unless it is told to. */
  retries: boolean
}

export const BASELINE = 'fetch'
export const OURS = 'casebook'

export const peers: Peer[] = [
  { name: BASELINE, program: 'fetch', retries: false },
  { name: OURS, program: 'casebook', retries: true },
  { name: 'casebook, orThrow', program: 'casebook-or-throw', retries: true },
  { name: 'casebook, byPath', program: 'casebook-by-path', retries: true },
  { name: 'casebook, validated', program: 'casebook-validate', retries: true },
  { name: 'openapi-fetch', program: 'openapi-fetch', from: 'openapi-fetch', retries: false },
  { name: 'ky', program: 'ky', from: 'ky', retries: true },
  { name: 'axios, fetch adapter', program: 'axios', from: 'axios', retries: false },
  { name: 'Hey API', program: 'hey-api', from: '@hey-api/openapi-ts', retries: false },
  { name: 'redocly generate-client', program: 'redocly', from: '@redocly/cli', retries: false },
]

/** The baseline under another name: how far it is from itself tells how exact the times are. */
export const control: Peer = { name: 'fetch, once more', program: 'fetch', retries: false }

/** Programs that are only weighed, since they call another API. */
export const weighedOnly = [
  { name: 'casebook/egain-casemgr', program: 'casebook-egain' },
  { name: 'casebook/egain-casemgr/oauth', program: 'casebook-oauth' },
]

/** The names and versions of what is compared. */
export function listVersions(): string[] {
  const packages = peers.map(({ from }) => from).filter((from) => from !== undefined)
  return [`node ${process.versions.node}`, ...[...packages, 'esbuild'].map(versionOf)]
}

function versionOf(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return `${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
}
