import type { Violation } from '../violations.ts'

/** Fields of a header, as Node gives and takes them. */
export type HeaderFields = Record<string, string | string[] | number | undefined>

/** One request, how it was judged, and what was answered. */
export interface Exchange {
  /** Greater than that of every exchange before. */
  id: number
  /** When the request came, in the form of ISO 8601. */
  time: string
  /** Name of the world in which it happened. */
  world: string
  /** Name of the contract, absent when no contract has the path. */
  api?: string
  /** Absent when no operation has the path and the method. */
  operationId?: string
  request: {
    /** In upper case. */
    method: string
    /** Path and query as received. */
    url: string
    /** For example `1.1`. */
    httpVersion: string
    headers: HeaderFields
    body?: string
    /** Said when the journal keeps no more than the beginning of the body. */
    truncated?: true
  }
  violations: Violation[]
  /** The fault that struck the answer, as it was asked for. */
  fault?: string
  response: {
    /** 0 when the connection was reset. */
    status: number
    headers: HeaderFields
    body?: string
    /** Said when the journal keeps no more than the beginning of the body. */
    truncated?: true
  }
  /** From the arrival of the request to the end of the answer. */
  milliseconds: number
}
