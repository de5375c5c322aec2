import { ApiError, closeCase, configure } from 'generated-redocly'
import type { ErrorEnvelope } from '../../src/generated/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token }) => {
  configure({ serverUrl: baseUrl, auth: { apiKey: { PortalToken: token } } })
  return async (caseid) => {
    try {
      const envelope = await closeCase({ path: { caseid } })
      return `closed: ${envelope.response.isClosed}`
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 404)) throw error
      return `not found: ${(error.body as ErrorEnvelope).error.message}`
    }
  }
}
