import type { Node } from './node.ts'

/** Steps from the root of a document, as those of a JSON pointer. */
export type Steps = readonly (string | number)[]

/** How much of a value is shown of one that is wrong, in characters. */
const SHOWN = 60

/**
 * Collects what is wrong in a description, and where. What is wrong in the same way at several places is told once, with
 * the first of them.
 */
export class Findings {
  readonly #places = new Map<string, Steps[]>()

  add(place: Steps, text: string): void {
    this.#places.set(text, [...(this.#places.get(text) ?? []), place])
  }

  /**
   * Leaves a property out, and tells what to write in its place.
   *
   * @param place that of the object that has it
   */
  leaveOut(place: Steps, owner: Node | unknown[], key: string | number, wanted: string): void {
    this.add(place, `${key}: ${shown(owner, key)} is left out: write ${wanted}.`)
    if (Array.isArray(owner)) owner.splice(Number(key), 1)
    else delete owner[key]
  }

  /** Puts something else in place of a property, and tells what to write there. */
  replace(place: Steps, owner: Node, key: string | number, instead: unknown, wanted: string): void {
    const taken = JSON.stringify(instead)
    this.add(place, `${key}: ${shown(owner, key)} is taken for ${taken}: write ${wanted}.`)
    owner[key] = instead
  }

  /** What was found, in sentences, each with the JSON pointer of its place. */
  get sentences(): string[] {
    return [...this.#places].map(([text, [first = [], ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${others.length} more`
      return `${pointerTo(first)}${more}: ${text}`
    })
  }
}

/** Where the parts of other files stand, their own pointers are shorter to read. */
function pointerTo(place: Steps): string {
  const [first, file, ...rest] = place
  const [name, steps] = first === 'x-referred-files' ? [file, rest] : ['', place]
  const escaped = steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))
  return [`${name}#`, ...escaped].join('/')
}

function shown(owner: Node | unknown[], key: string | number): string {
  const text = JSON.stringify((owner as Node)[key]) ?? 'nothing'
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
