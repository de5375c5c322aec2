import { dirname, resolve, win32 } from 'node:path'

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
 * @throws Error in a sentence when it leads to another machine, or is absolute.
 */
export function targetOf(reference: string, from: string): Target {
  const [location = '', fragment = ''] = reference.split(/#(.*)/s)
  const pointer = `#${fragment}`
  if (location === '') return { file: from, pointer }
  const path = decode(location)
  // A single letter is a drive of Windows.
  if (/^(?!file:)[a-z][a-z\d+.-]+:|^[/\\]{2}/i.test(path)) {
    throw new Error(
      `${from} refers to ${reference}, which is not a file. The mock asks no other machine: save what is there beside the file, and refer to that.`,
    )
  }
  if (/^file:/i.test(path) || win32.isAbsolute(path)) {
    throw new Error(
      `${from} refers to ${reference}, which is absolute. Write it relative to the file in which it stands.`,
    )
  }
  return { file: resolve(dirname(from), path), pointer }
}

function decode(location: string): string {
  try {
    return decodeURIComponent(location)
  } catch {
    return location
  }
}
