import { createProject, type Project } from './create-project.ts'
import { findDifference } from './find-difference.ts'
import { type GuideMock, runGuideMock, startGuideMock, startsMock } from './guide-mock.ts'
import type { Guide } from './read-guides.ts'
import { readSteps, type Step } from './read-steps.ts'
import { runBlock } from './run-block.ts'

/**
 * Does what a guide says, in its order, in a folder and with a mock of its own.
 *
 * @returns what comes otherwise than the guide says, in sentences that begin with the place
 */
export async function runGuide({ file, text }: Guide): Promise<string[]> {
  const steps = readSteps(file, text).filter(({ command }) => !command.noRun)
  const project = createProject()
  let mock = await startGuideMock()
  const problems: string[] = []
  try {
    for (const step of steps) {
      const { command } = step
      if (startsMock(command.text)) {
        await mock.close()
        mock = await runGuideMock(command.text, project)
        continue
      }
      const problem = await judgeStep(step, mock, project)
      if (problem) problems.push(`${file}:${command.line}: ${problem}`)
    }
  } finally {
    await mock.close()
    project.remove()
  }
  return problems
}

async function judgeStep({ command, shown }: Step, mock: GuideMock, project: Project) {
  const { stdout, failure } = await runBlock({ ...command, text: mock.lead(command.text) }, project)
  const refused = (await mock.answered()).find((status) => status >= 400)
  if (failure) return failure
  if (shown) return findDifference({ ...shown, text: mock.lead(shown.text) }, stdout)
  return refused && `is answered with ${refused}, and the guide does not show it.`
}
