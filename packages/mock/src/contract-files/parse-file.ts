import { readFile } from 'node:fs/promises'
import { CORE_SCHEMA, load } from 'js-yaml'

/** In bytes. The largest descriptions that are known have some ten million. */
const LARGEST = 50 * 1024 * 1024
/** What is text and nothing else, such as a description that has a file of its own. */
const TEXT = /\.(md|markdown|txt|html?|xml|csv)$/i

/**
 * Reads a file of YAML or JSON, or of text.
 *
 * @throws Error in a sentence: there is no such file, or it is neither YAML nor JSON, with line and column.
 */
export async function parseFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error) => {
    throw unreadable(file, error)
  })
  if (bytes.length > LARGEST) throw new Error(`${file} is larger than ${LARGEST} bytes.`)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (TEXT.test(file)) return text
  if (text.trim() === '') throw new Error(`${file} is empty.`)
  const isJson = /\.json$/i.test(file)
  try {
    // Much faster than YAML, which most of JSON is, too.
    if (isJson || text.startsWith('{')) return JSON.parse(text)
  } catch (error) {
    const reason = (error as Error).message
    if (isJson) throw new Error(`${file} is not JSON: ${reason}.`, { cause: error })
  }
  return parseYaml(file, text)
}

function parseYaml(file: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n')
    const place = reason.replace(/ \((\d+):(\d+)\)$/, ' at line $1, column $2')
    throw new Error(`${file} is not YAML: ${place}.`, { cause: error })
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): Error {
  const reasons: Record<string, string> = {
    ENOENT: `There is no file ${file}.`,
    EISDIR: `${file} is a folder: name the OpenAPI file in it.`,
  }
  const reason = reasons[error.code ?? ''] ?? `${file} cannot be read: ${error.message}.`
  return new Error(reason, { cause: error })
}
