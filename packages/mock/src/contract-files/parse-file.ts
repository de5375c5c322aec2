import { CORE_SCHEMA, load } from 'js-yaml'
import { type ReadOptions, readBytes } from './read-bytes.ts'

/** What is text and nothing else, such as a description that has a file of its own. */
const TEXT = /\.(md|markdown|txt|html?|xml|csv)$/i

/**
 * Reads a file of YAML or JSON, or of text.
 *
 * @throws Error in a sentence: it cannot be read, see {@link readBytes}, or it is neither YAML nor JSON, with line and
 * column.
 */
export async function parseFile(file: string, options?: ReadOptions): Promise<unknown> {
  const bytes = await readBytes(file, options)
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
