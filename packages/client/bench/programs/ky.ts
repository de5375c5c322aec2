import ky, { HTTPError } from 'ky'
import type { CaseEnvelope, ErrorEnvelope } from '../../src/generated/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token }) => {
  const crm = ky.create({ baseUrl, headers: { Authorization: token } })
  return async (caseid) => {
    try {
      const envelope = await crm.put(`/api/2.0/crm/case/${caseid}/close`).json<CaseEnvelope>()
      return `closed: ${envelope.response.isClosed}`
    } catch (error) {
      if (!(error instanceof HTTPError && error.response.status === 404)) throw error
      return `not found: ${(error.data as ErrorEnvelope).error.message}`
    }
  }
}
