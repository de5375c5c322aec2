/**
 * A body as Prism's validators are handed it where Prism itself would not see that there is one: `null`, `false`, `0` and an
 * empty text are none to it, and a malformed one is a text like any other.
 */
export class GivenBody {
  readonly value: unknown
  readonly isMalformed: boolean

  constructor(value: unknown, isMalformed: boolean) {
    this.value = value
    this.isMalformed = isMalformed
  }
}

/** The body of a request as Prism can judge it. */
export function givenBody(body: unknown, isMalformed = false): unknown {
  return body === undefined || (body && !isMalformed) ? body : new GivenBody(body, isMalformed)
}
