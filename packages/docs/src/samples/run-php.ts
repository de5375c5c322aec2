import { loadNodeRuntime, useHostFilesystem } from '@php-wasm/node'
import { PHP } from '@php-wasm/universal'

// Runs a file as the command `php` does, with PHP compiled to WebAssembly, which needs nothing of the machine.
const [, , file = ''] = process.argv
const php = new PHP(
  await loadNodeRuntime('8.5', { emscriptenOptions: { processId: process.pid, ENV: process.env } }),
)
useHostFilesystem(php)
const { stdoutText, stderrText, exitCode } = await php.cli(['php', file])
process.stdout.write(await stdoutText)
process.stderr.write(await stderrText)
// It leaves sockets open, for which Node would wait.
process.exit(await exitCode)
