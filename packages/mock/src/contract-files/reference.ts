import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a `$ref` leads. */
export interface Target {
  /** Absolute path of the file. */
  file: string
  /** JSON pointer as a fragment, such as `#/components/schemas/Pet`; `#` is all of the file. */
  pointer: string
}

/**
 * Takes a `$ref` apart.
 *
 * @param from absolute path of the file in which it stands
 * @throws Error in a sentence when it leads to another machine.
 */
export function targetOf(reference: string, from: string): Target {
  const [location = '', fragment = ''] = reference.split(/#(.*)/s)
  const pointer = `#${fragment}`
  if (location === '') return { file: from, pointer }
  if (/^file:/i.test(location)) return { file: fileURLToPath(location), pointer }
  // A single letter is a drive of Windows.
  if (/^([a-z][a-z\d+.-]+:|\/\/)/i.test(location)) {
    throw new Error(
      `${from} refers to ${reference}, which is not a file. The mock asks no other machine: save what is there beside the file, and refer to that.`,
    )
  }
  return { file: resolve(dirname(from), decode(location)), pointer }
}

function decode(location: string): string {
  try {
    return decodeURIComponent(location)
  } catch {
    return location
  }
}
