import { type Block, readBlocks } from './read-blocks.ts'

/** Something that the reader runs, and what the guide says that comes of it. */
export interface Step {
  command: Block
  /** The block right behind it, without words between. Without one, nothing but success is promised. */
  shown?: Block
}

/** The languages of what is shown; a block in any other is something to run. */
const SHOWN = ['html', 'json', 'text', 'xml']

/**
 * Reads the steps of a guide.
 *
 * @throws Error when an answer is shown that follows no command, as it could not be compared with anything.
 */
export function readSteps(file: string, markdown: string): Step[] {
  const steps: Step[] = []
  for (const block of readBlocks(file, markdown)) {
    if (!SHOWN.includes(block.language)) {
      steps.push({ command: block })
      continue
    }
    const step = steps.at(-1)
    if (!block.isNext || !step || step.shown)
      throw new Error(
        `${file}:${block.line}: put the answer right behind the command that gives it.`,
      )
    step.shown = block
  }
  return steps
}
