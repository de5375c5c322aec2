import type { FastifyRequest } from 'fastify'
import { DEFAULT_WORLD } from './worlds.ts'

/** The name of the world that a request belongs to, from its header `Casebook-World`. */
export function worldOf(request: FastifyRequest): string {
  const name = request.headers['casebook-world']
  return name ? String(name) : DEFAULT_WORLD
}
