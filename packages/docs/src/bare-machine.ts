import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { UnpackedChromium } from './unpack-chromium.ts'

/** What tells Chromium of the machine where its fonts are. */
const SYSTEM_FONTS = '/etc/fonts/fonts.conf'

/**
 * The variables with which Chromium starts on a machine that lacks its shared libraries or has no fonts: they lead to
 * those that its package carries. A machine that has them keeps to its own.
 */
export function bareMachine(
  { executablePath, libraries, fonts }: UnpackedChromium,
  systemFonts = SYSTEM_FONTS,
): Record<string, string> {
  const { LD_LIBRARY_PATH } = process.env
  const variables: Record<string, string> = {}
  if (missingLibraries(executablePath).length > 0) {
    variables.LD_LIBRARY_PATH = [libraries, LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  if (!existsSync(systemFonts)) variables.FONTCONFIG_FILE = fonts
  return variables
}

/** The shared libraries that a program needs and the machine has not. */
export function missingLibraries(executablePath: string): string[] {
  try {
    const lines = execFileSync('ldd', [executablePath], { encoding: 'utf8', stdio: 'pipe' })
    return [...lines.matchAll(/(\S+) => not found/g)].map(([, library = '']) => library)
  } catch {
    return []
  }
}
