// Installs the programs that the tests run and this machine lacks, where that can be done.
import { execFileSync, spawnSync } from 'node:child_process'
import { missingPackages } from './programs.ts'

const packages = missingPackages()
if (packages.length > 0) {
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (canInstall) {
    aptGet('update')
    aptGet('install', '--yes', '--no-install-recommends', ...packages)
  } else {
    console.error(`Missing, and only root can install it: ${packages.join(' ')}`)
  }
}

function aptGet(...options: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['--quiet', ...options], { stdio: 'inherit', env })
}
