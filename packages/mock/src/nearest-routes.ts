/** A route that a request may have meant. */
export interface Candidate {
  /** In upper case. */
  method: string
  /** The path template, from the root of the mock. */
  template: string
  segments: string[]
}

/** How many routes are named. */
const MOST = 3
/** Of a path no more than so many segments, and of a segment no more than so many characters, are compared. */
const SEGMENTS = 16
const CHARACTERS = 64
/** How alike two paths have to be, from 0 to 1. */
const ALIKE = 0.6
/** What a parameter is worth, which fits everything and so says little. */
const PARAMETER = 0.5

export function candidate(method: string, template: string): Candidate {
  return { method, template, segments: segmentsOf(template) }
}

/** The routes that are most like a request that has none, the nearest first. */
export function nearestRoutes(candidates: Candidate[], method: string, path: string): Candidate[] {
  const asked = segmentsOf(path)
  return candidates
    .map((each) => ({ each, score: likeness(asked, each.segments) }))
    .filter(({ score }) => score > ALIKE)
    .sort((a, b) => b.score - a.score || rank(b.each) - rank(a.each))
    .slice(0, MOST)
    .map(({ each }) => each)

  function rank(each: Candidate): number {
    return each.method === method ? 1 : 0
  }
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .slice(-SEGMENTS)
    .map((segment) => segment.slice(0, CHARACTERS).toLowerCase())
}

/**
 * How much of a path and of a template, or of its end, is the same in the same order: their longest common subsequence
 * of segments. The end, since what a template begins with is forgotten easily: the base path.
 */
function likeness(asked: string[], template: string[]): number {
  const backwards = template.toReversed()
  // What the path so far has in common with so many segments of the template, counted from its end.
  let row = new Array<number>(template.length + 1).fill(0)
  for (const segment of asked.toReversed()) {
    const next = [0]
    for (const [index, other] of backwards.entries()) {
      const both = (row[index] ?? 0) + similarity(segment, other)
      next.push(Math.max(both, row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return Math.max(...row.map((common, length) => (2 * common) / (asked.length + length || 1)))
}

/** How alike two segments are: by what they begin and end with. */
function similarity(segment: string, other: string): number {
  if (segment === other) return 1
  if (other.includes('{')) return PARAMETER
  const shorter = Math.min(segment.length, other.length)
  let start = 0
  while (start < shorter && segment[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && segment.at(-1 - end) === other.at(-1 - end)) end++
  const share = (start + end) / Math.max(segment.length, other.length)
  return share > 0.5 ? share : 0
}
