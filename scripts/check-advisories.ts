// Asks the registry which installed packages have known faults. Where it cannot be asked, nothing fails.
import { spawnSync } from 'node:child_process'

const { stdout, stderr, status } = spawnSync('pnpm', ['audit', '--audit-level', 'high'], {
  encoding: 'utf8',
})
const said = `${stdout}${stderr}`
const [, error] = /(ERR_PNPM_\w+.*)/s.exec(said) ?? []
if (error) {
  const [, answer] = /responded with (\d+)/.exec(error) ?? []
  const reason = answer ? `the registry answers ${answer} to the question for advisories` : error
  console.log(`Not audited: ${reason.trim()}.`)
} else {
  console.log(said.trim())
  process.exitCode = status ?? 1
}
