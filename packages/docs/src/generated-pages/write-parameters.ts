import { type Contract, type Parameter, resolve, type Schema } from '@casebook/openapi'
import { code, text } from '../texts/markdown-text.ts'
import { evidenceOf } from './evidence.ts'
import { blocks, table } from './markdown.ts'
import { descriptionOf, typeOf } from './schema-rows.ts'
import type { Words } from './words.ts'

/** The parameters of a call. */
export function writeParameters(
  { document }: Contract,
  parameters: Parameter[],
  say: Words,
): string {
  const rows = table(
    [say.name, say.place, say.type, say.required, say.description],
    parameters.map((parameter) => {
      const schema = (parameter.schema ?? {}) as Schema
      const { description = '' } = parameter
      const facts = descriptionOf(document, { ...resolve(document, schema), description: '' }, say)
      return [
        code(parameter.name),
        say.places[parameter.in as keyof Words['places']] ?? text(parameter.in),
        code(typeOf(document, schema)),
        parameter.required ? say.yes : say.no,
        [description.trim(), facts, evidenceOf(document, parameter)].filter(Boolean).join(' '),
      ]
    }),
  )
  return blocks(`## ${say.parameters}`, rows)
}
