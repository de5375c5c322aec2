/** A request that was made up, without a host. */
export interface GeneratedRequest {
  /** In upper case. */
  method: string
  /** Path and query as in the first line of the request, without the path of the server. */
  target: string
  headers: Record<string, string>
  body?: string
}
