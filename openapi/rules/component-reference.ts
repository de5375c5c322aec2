import { basename, dirname, extname, resolve } from 'node:path'
import { fileOf } from './reference.ts'
import type { Context, Reference } from './rule.ts'

const KINDS: Record<string, string> = {
  Schema: 'schemas',
  Parameter: 'parameters',
  Header: 'headers',
  RequestBody: 'requestBodies',
  Response: 'responses',
  Example: 'examples',
  Link: 'links',
  Callback: 'callbacks',
  SecurityScheme: 'securitySchemes',
}

/** Absolute path of the file that a reference leads to. */
export function targetOf(reference: Reference, { location }: Context): string {
  const from = location.source.absoluteRef
  return fileOf(reference) ? resolve(dirname(from), fileOf(reference)) : from
}

/** The component that a reference to another file stands for; path files are none. */
export function componentOf(
  reference: Reference,
  context: Context,
): { kind: string; name: string; file: string } | undefined {
  const kind = KINDS[context.type.name]
  if (!kind || !fileOf(reference)) return undefined
  const file = targetOf(reference, context)
  return { kind, name: basename(file, extname(file)), file }
}
