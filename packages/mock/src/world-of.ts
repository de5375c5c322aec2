import { isUtf8 } from 'node:buffer'
import type { FastifyRequest } from 'fastify'
import { DEFAULT_WORLD } from './worlds.ts'

/** The name of the world that a request belongs to, from its header `Casebook-World`. */
export function worldOf(request: FastifyRequest): string {
  const name = request.headers['casebook-world']
  return name ? decodeField(String(name)) : DEFAULT_WORLD
}

/** Node reads headers as Latin-1, but clients send other letters in UTF-8. */
function decodeField(text: string): string {
  if (!/[\x80-\xff]/.test(text)) return text
  const bytes = Buffer.from(text, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : text
}
