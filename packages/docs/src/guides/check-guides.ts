import { expect, test } from 'vitest'
import { needs } from '../../../../scripts/programs.ts'
import type { Language } from '../languages.ts'
import { type Guide, readGuides } from './read-guides.ts'
import { readSteps } from './read-steps.ts'
import { programsOf } from './run-block.ts'
import { runGuide } from './run-guide.ts'

/** Tests that the guides of a language give what they show. */
export function checkGuides(language: Language) {
  for (const guide of readGuides(language)) {
    test.concurrent(
      `what ${guide.file} says to run gives what it shows`,
      needs(...programsIn(guide)),
      async () => expect(await runGuide(guide)).toEqual([]),
    )
  }
}

function programsIn({ file, text }: Guide): string[] {
  const commands = readSteps(file, text).map(({ command }) => command)
  return commands.flatMap(({ language, noRun }) => (noRun ? [] : programsOf(language)))
}
