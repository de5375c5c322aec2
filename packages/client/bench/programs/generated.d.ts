// The parts of the generated peers that are used here. They are generated when the bench runs, so that the compiler
// does not see them.

declare module 'generated-hey-api/client.gen' {
  export const client: { setConfig(config: { baseUrl: string; auth: string }): void }
}

declare module 'generated-hey-api/sdk.gen' {
  import type { CaseEnvelope, ErrorEnvelope } from '../../src/generated/r7-crm.ts'
  export function closeCase(options: { path: { caseid: number } }): Promise<{
    data?: CaseEnvelope
    error?: ErrorEnvelope | string
    response?: Response
  }>
}

declare module 'generated-redocly' {
  import type { CaseEnvelope } from '../../src/generated/r7-crm.ts'
  export function configure(config: {
    serverUrl: string
    auth: { apiKey: Record<string, string> }
  }): void
  export function closeCase(args: { path: { caseid: number } }): Promise<CaseEnvelope>
  export class ApiError extends Error {
    readonly status: number
    readonly body: unknown
  }
}
