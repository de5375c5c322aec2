import type { Document } from '@casebook/openapi'
import { type Place, placeIn } from '../places.ts'
import { OF_PARTS, OF_ROOT } from './extensions.ts'
import { Findings, type Steps } from './findings.ts'
import { isObject, type Node } from './node.ts'

/**
 * Leaves out of the extensions that the mock reads what has no meaning in them, so that requests are answered as if it
 * were not there. What says how an API as a whole behaves in `x-request-routing` and `x-state` is left to its readers,
 * which refuse it.
 *
 * @returns what was left out, and what to write in its place, in sentences
 */
export function tidyExtensions(document: Document): string[] {
  const findings = new Findings()
  visit(document, 'object', [])
  return findings.sentences

  function visit(node: unknown, place: Place, at: Steps): void {
    if (typeof node !== 'object' || node === null || place === 'value' || place === 'data') return
    if (isObject(node) && (place === 'object' || place === 'example')) check(node, at)
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith('x-') && place !== 'map' && key !== 'x-referred-files') continue
      visit(child, Array.isArray(node) ? place : placeIn(place, key, child), [...at, key])
    }
  }

  function check(owner: Node, at: Steps): void {
    for (const [name, read] of Object.entries(at.length === 0 ? OF_ROOT : OF_PARTS)) {
      if (!Object.hasOwn(owner, name)) continue
      // From the last, since what is left out of a list moves what follows it.
      for (const { path, wanted, instead } of read(owner[name], owner).toReversed()) {
        const steps = [name, ...path]
        const key = steps.pop() as string | number
        const holder = steps.reduce<unknown>((value, step) => Object(value)[step], owner) as Node
        const place = [...at, ...steps]
        if (instead === undefined) findings.leaveOut(place, holder, key, wanted)
        else findings.replace(place, holder, key, instead, wanted)
      }
    }
  }
}
