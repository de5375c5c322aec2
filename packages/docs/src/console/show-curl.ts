import type { ConsoleData } from './console-data.ts'
import { curlLine } from './curl-line.ts'
import { find } from './find.ts'
import type { Reading } from './read-values.ts'
import { fill } from './words.ts'

/** Shows the command, unless the address or the body cannot be read. What is only missing may still come. */
export function showCurl(root: Element, { values, mistakes }: Reading, data: ConsoleData): void {
  const { words: say } = data
  const isUnreadable = mistakes.some(
    ({ field }) => field.value.trim() !== '' || field.name === 'address',
  )
  const line = isUnreadable ? undefined : curlLine(data, values)
  const { text = say.noCurl, variables = [], file } = line ?? {}
  find(root, '.curl-line', HTMLElement).textContent = text
  find(root, '.copy', HTMLButtonElement).disabled = !line
  find(root, '.copied', HTMLElement).textContent = ''
  find(root, '.curl-hint', HTMLElement).textContent = [
    ...(variables.length > 0 ? [fill(say.curlHint, { variables: variables.join(', ') })] : []),
    ...(file ? [fill(say.curlFile, { file })] : []),
  ].join(' ')
}

/** Copies the command, also on a page that came by http, which has no clipboard. */
export async function copyCurl(root: Element, { words: say }: ConsoleData): Promise<void> {
  const line = find(root, '.curl-line', HTMLElement)
  const isCopied = await navigator.clipboard?.writeText(line.textContent ?? '').then(
    () => true,
    () => false,
  )
  if (!isCopied) {
    getSelection()?.selectAllChildren(line)
    document.execCommand('copy')
  }
  find(root, '.copied', HTMLElement).textContent = say.copied
}
