import { expect, test } from 'vitest'
import { needs } from '../../../../scripts/programs.ts'
import { proves } from '../../../../scripts/proves.ts'
import { languages } from '../languages.ts'
import { type Guide, readGuides } from './read-guides.ts'
import { readSteps } from './read-steps.ts'
import { programsOf } from './run-block.ts'
import { runGuide } from './run-guide.ts'

/** The code of the Russian ones is the same but for comments, which translations.test.ts makes sure of. */
const guides = (proves ? languages : languages.slice(0, 1)).flatMap(readGuides)

for (const guide of guides) {
  test.concurrent(
    `what ${guide.file} says to run gives what it shows`,
    needs(...programsIn(guide)),
    async () => expect(await runGuide(guide)).toEqual([]),
  )
}

function programsIn({ file, text }: Guide): string[] {
  const commands = readSteps(file, text).map(({ command }) => command)
  return commands.flatMap(({ language, noRun }) => (noRun ? [] : programsOf(language)))
}
