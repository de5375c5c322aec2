import type { GeneratedRequest } from '../generate/generated-request.ts'

/** The request with another value of a header, or without it. */
export function withHeader(
  request: GeneratedRequest,
  name: string,
  value: string | undefined,
): GeneratedRequest {
  const { [name]: _, ...others } = request.headers
  return { ...request, headers: { ...others, ...(value !== undefined && { [name]: value }) } }
}
