/** What npm reads of a package.json when the package is published. */
export interface Manifest {
  name?: string
  version?: string
  private?: boolean
  description?: string
  license?: string
  engines?: { node?: string }
  files?: string[]
  repository?: { type?: string; url?: string; directory?: string }
  publishConfig?: { access?: string; provenance?: boolean }
}

const ADDRESS = /^git\+https:\/\/[^/]+\/.+\.git$/

/**
 * Why a package should not be published, each reason with its cure; none if it may be.
 *
 * @param directory path of the package in the repository, such as `packages/client`
 */
export function publishProblems(manifest: Manifest, directory: string): string[] {
  const { description, license, engines, files = [], publishConfig = {} } = manifest
  const facts: [isRight: boolean, problem: string][] = [
    [Boolean(description), 'it has no description: say in a sentence what it is.'],
    [license === 'MIT', 'its licence is not that of the repository: set "license" to "MIT".'],
    [Boolean(engines?.node), 'it does not say which Node it needs: set "engines.node".'],
    [
      files.includes('dist') && files.includes('NOTICE'),
      'it would lack its code or its notice: name "dist" and "NOTICE" in "files".',
    ],
    [
      publishConfig.access === 'public' && publishConfig.provenance === true,
      'nobody could tell where it was built: set "publishConfig" to { "access": "public", "provenance": true }.',
    ],
  ]
  return [
    ...facts.filter(([isRight]) => !isRight).map(([, problem]) => problem),
    ...repositoryProblems(manifest, directory),
  ]
}

/** npm compares the repository with the one that attests where a package was built. */
export function repositoryProblems({ repository }: Manifest, directory: string): string[] {
  const right = `{ "type": "git", "url": "git+https://HOST/OWNER/NAME.git", "directory": "${directory}" }`
  if (!repository) {
    return [
      'it does not say where its source is, and npm takes no provenance without that: set "repository" to ' +
        `${right}, with the address of this repository, in each package that is published.`,
    ]
  }
  const { type, url = '' } = repository
  const isRight = type === 'git' && ADDRESS.test(url) && repository.directory === directory
  return isRight ? [] : [`its "repository" is not of the form ${right}.`]
}
