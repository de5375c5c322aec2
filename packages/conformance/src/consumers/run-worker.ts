import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { runProgram } from './run-program.ts'

const workerd = fileURLToPath(new URL('../../node_modules/workerd/bin/workerd', import.meta.url))

/** Bundles the worker of a consumer, and gives what it prints in an edge runtime. */
export async function runWorker(folder: string, mock: string): Promise<string> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'worker.js', outDir: 'dist/worker' },
    ssr: { target: 'webworker', noExternal: true },
  })
  return runProgram(workerd, ['test', 'workerd.capnp'], folder, { ...process.env, MOCK_URL: mock })
}
