import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Runs a program to its end, and gives what it prints.
 *
 * @throws Error with all that it printed, when it fails.
 */
export async function runProgram(
  file: string,
  options: string[],
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    return (await promisify(execFile)(file, options, { cwd: folder, env })).stdout
  } catch (cause) {
    const { message, stdout } = cause as Error & { stdout: string }
    throw new Error(`${message}\n${stdout}`, { cause })
  }
}
