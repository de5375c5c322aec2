import { statSync } from 'node:fs'
import { readContracts } from '@casebook/openapi'
import { languages } from '../src/languages.ts'
import { site } from '../src/site.ts'
import { guidePages, operationPages } from '../src/site-pages.ts'

/** A page to measure. */
export interface MeasuredPage {
  kind: 'guide' | 'operation' | 'peer'
  /** Its path within the site, or what the peer is. */
  name: string
  url: string
  /** The page that it is compared with, if it is a peer. */
  of?: string
}

/** The pages that take longest: the largest guide of each language, and the largest operation of each API in it. */
export function choosePages(url: string): MeasuredPage[] {
  const measure = (kind: MeasuredPage['kind'], paths: string[]): MeasuredPage => {
    const name = largest(paths)
    return { kind, name, url: `${url}/${name}` }
  }
  return languages.flatMap((language) => [
    measure('guide', below(guidePages, `${language}/`)),
    ...readContracts().map(({ name }) =>
      measure('operation', below(operationPages, `${language}/${name}/`)),
    ),
  ])
}

const below = (paths: string[], folder: string) => paths.filter((path) => path.startsWith(folder))

function largest(paths: string[]): string {
  const size = (path: string) => statSync(new URL(`${path}index.html`, site)).size
  const [first] = paths.toSorted((one, other) => size(other) - size(one))
  if (!first) throw new Error('There is no page to choose from: run pnpm build first.')
  return first
}
